"""Maximum spanning trees with one root, over a few candidate heads a word, as `src/read/spanning-tree.ts` finds them."""

NONE = -1e9
UNLISTED = 20  # how much worse than its last candidate a head is that was not among them
ROOT_TOLL = 1e6


def cycle_in(heads):
    """Words of a cycle, or None. heads[0] is not read."""
    state = [0] * len(heads)
    state[0] = 2
    for start in range(1, len(heads)):
        path, at = [], start
        while state[at] == 0:
            state[at] = 1
            path.append(at)
            at = heads[at]
        if state[at] == 1:
            return path[path.index(at):]
        for word in path:
            state[word] = 2
    return None


def spanning_tree(scores):
    """Chu-Liu/Edmonds on a dense matrix scores[word][head]; word 0 is the root. Returns heads, heads[0] = 0."""
    n = len(scores)
    heads = [0] + [max((h for h in range(n) if h != w), key=lambda h: scores[w][h]) for w in range(1, n)]
    cycle = cycle_in(heads)
    if cycle is None:
        return heads
    inside = set(cycle)
    outside = [i for i in range(n) if i not in inside]
    m = len(outside)
    total = sum(scores[w][heads[w]] for w in cycle)
    small = [[NONE] * (m + 1) for _ in range(m + 1)]
    enter, leave = {}, {}
    for a, w in enumerate(outside):
        for b, h in enumerate(outside):
            small[a][b] = scores[w][h]
        best = max(cycle, key=lambda h: scores[w][h])
        small[a][m], leave[a] = scores[w][best], best
    for b, h in enumerate(outside):
        best = max(cycle, key=lambda w: scores[w][h] - scores[w][heads[w]])
        small[m][b], enter[b] = scores[best][h] - scores[best][heads[best]] + total, best
    found = spanning_tree(small)
    result = list(heads)
    for a, w in enumerate(outside):
        if a:
            result[w] = leave[a] if found[a] == m else outside[found[a]]
    result[enter[found[m]]] = outside[found[m]]
    return result


def decode(candidates, scores):
    """Heads of a sentence from candidates[word][k] and scores[word][k] (word 0, the root, is skipped); exactly one word hangs on the
    root, by a toll on its arcs (Stanojević and Cohen 2021)."""
    n = len(candidates)
    greedy = [0] + [c[0] for c in candidates[1:]]
    if greedy[1:].count(0) == 1 and cycle_in(greedy) is None:
        return greedy
    dense = [[NONE] * n for _ in range(n)]
    for w in range(1, n):
        dense[w] = [min(scores[w]) - UNLISTED] * n
        for h, s in zip(candidates[w], scores[w]):
            if h < n:  # in a batch with longer sentences the last candidates of a short one are padding
                dense[w][h] = s
        dense[w][0] -= ROOT_TOLL
    return spanning_tree(dense)
