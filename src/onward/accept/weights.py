"""The numbers of the small linear models, which `training/fit.py` writes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FILE = "weights.npz"


@dataclass(frozen=True, slots=True)
class Linear:
    """One model: scores = bias + scale x rows of weights, summed.

    weights: feature x class, whole numbers of one byte; scale: what one whole number stands for.
    """

    weights: NDArray[np.int8]
    bias: NDArray[np.float32]
    scale: float

    def total(self, seen: Sequence[int]) -> NDArray[np.float32]:
        """Sum of the rows of these features, without the bias."""
        import numpy as np  # slow to import, and most mail is done before

        rows: NDArray[np.float32] = self.weights[np.fromiter(seen, np.intp, len(seen))].sum(axis=0, dtype=np.float32)
        return rows * self.scale


@cache
def linear(name: str) -> Linear:
    """A model by its name: worth, sayings, kinds, said."""
    import numpy as np

    with (files("onward.accept") / FILE).open("rb") as file, np.load(file, allow_pickle=False) as stored:
        return Linear(stored[f"{name}_weights"], stored[f"{name}_bias"], float(stored[f"{name}_scale"]))


@dataclass(frozen=True, slots=True)
class Single:
    """A model of one class, as plain numbers: for one column numpy costs more than it saves."""

    weights: list[int]
    bias: float
    scale: float


@cache
def single(name: str) -> Single:
    """A model with one column by its name: worth."""
    model = linear(name)
    return Single(model.weights[:, 0].tolist(), float(model.bias[0]), model.scale)


def chances(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """Scores as probabilities that sum to 1."""
    import numpy as np

    grown = np.exp(scores - scores.max())
    likely: NDArray[np.float32] = grown / grown.sum()
    return likely
