"""Taking back what was done."""

from __future__ import annotations

import click

from onward.cli.options import columns, json_option, show_json


@click.command("undo")
@click.argument("operation", type=int, required=False)
@click.option("--redo", is_flag=True, help="Bring back what was undone last.")
@click.option("--list", "listing", is_flag=True, help="Show what was done, newest first.")
@json_option
def undo_command(operation: int | None, redo: bool, listing: bool, as_json: bool) -> None:
    """Take back the last change, or the one with the number OPERATION."""
    from onward.store import revisions
    from onward.store.journal import Journal

    with Journal() as journal:
        if listing:
            done = revisions.history(journal.db)
            if as_json:
                show_json(done)
            else:
                rows = [
                    (str(o.id), o.at.strftime("%Y-%m-%d %H:%M"), o.what, o.about, "undone" if o.undone else "")
                    for o in done
                ]
                click.echo(columns(rows) or "Nothing was done yet.")
            return
        changed = journal.redo() if redo else journal.undo(operation)
    if as_json:
        show_json({"operation": changed, "redone" if redo else "undone": changed is not None})
    elif changed is None:
        click.echo("There is nothing to bring back." if redo else "There is nothing to take back.")
    else:
        click.echo(f"Brought back {changed}." if redo else f"Took back {changed}. To bring it back: onward undo --redo")
