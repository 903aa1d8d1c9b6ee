"""Multinomial logistic regression over sparse rows, with a ridge penalty; numpy only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

RARE = 2
"""A feature of fewer rows is left out."""

RATE, STEPS = 0.15, 250

Row = dict[int, float]
"""Value of each feature that is not zero, by its column."""

Fitted = tuple[NDArray[np.float32], NDArray[np.float32]]
"""Weights (feature x class) and bias (class)."""


class _Matrix:
    """Rows in compressed form, and the same sorted by column."""

    def __init__(self, rows: Sequence[Row], column: dict[int, int] | None = None) -> None:
        kept = [
            [(at if column is None else column[at], v) for at, v in row.items() if column is None or at in column]
            for row in rows
        ]
        sizes = [len(row) for row in kept]
        self.filled = np.array(sizes) > 0
        self.starts = np.concatenate([[0], np.cumsum(sizes)])[:-1][self.filled]
        self.columns = np.array([at for row in kept for at, _ in row], dtype=np.int64)
        self.values = np.array([value for row in kept for _, value in row], dtype=np.float32)[:, None]
        self.row = np.repeat(np.arange(len(rows)), sizes)
        self.order = np.argsort(self.columns, kind="stable")
        self.used, self.column_starts = np.unique(self.columns[self.order], return_index=True)

    def times(self, weights: NDArray[np.float32]) -> NDArray[np.float32]:
        """Rows x weights."""
        scores = np.zeros((len(self.filled), weights.shape[1]), np.float32)
        scores[self.filled] = np.add.reduceat(weights[self.columns] * self.values, self.starts)
        return scores

    def transposed_times(self, errors: NDArray[np.float32]) -> NDArray[np.float32]:
        """Columns that are used x errors."""
        products = (errors[self.row] * self.values)[self.order]
        return np.asarray(np.add.reduceat(products, self.column_starts), dtype=np.float32)


def fit(
    rows: Sequence[Row], classes: NDArray[np.int64], count: int, width: int, ridge: float, *, steps: int = STEPS
) -> Fitted:
    """Fit by full-batch Adam; classes weighted by the root of their rarity. Deterministic."""
    counted = Counter(at for row in rows for at in row)
    used = sorted(at for at, times in counted.items() if times >= RARE)
    matrix = _Matrix(rows, {at: place for place, at in enumerate(used)})
    truth = np.eye(count, dtype=np.float32)[classes]
    rarity = np.sqrt(len(classes) / np.maximum(truth.sum(axis=0), 1))[classes][:, None].astype(np.float32)
    rarity /= rarity.mean() * len(classes)
    weights, bias = np.zeros((len(used), count), np.float32), np.zeros(count, np.float32)
    moments = [np.zeros_like(weights), np.zeros_like(weights), np.zeros_like(bias), np.zeros_like(bias)]
    for step in range(1, steps + 1):
        error = (softmax(matrix.times(weights) + bias) - truth) * rarity
        for parameter, gradient, first, second in (
            (weights, matrix.transposed_times(error) + ridge * weights, moments[0], moments[1]),
            (bias, error.sum(axis=0), moments[2], moments[3]),
        ):
            first += 0.1 * (gradient - first)
            second += 0.001 * (gradient**2 - second)
            parameter -= RATE * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    whole = np.zeros((width, count), np.float32)
    whole[used] = weights
    return whole, bias


def predicted(rows: Sequence[Row], fitted: Fitted) -> NDArray[np.float32]:
    """Probability of each class, a line for each row."""
    weights, bias = fitted
    return softmax(_Matrix(rows).times(weights) + bias)


def softmax(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """Scores as probabilities, line by line."""
    grown = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(grown / grown.sum(axis=1, keepdims=True))
