package dev.hearsay.opennlp.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins classes into a binary tree, each time the two whose union costs the least likelihood (Brown
 * and others 1992). Classes that share a path's beginning are alike.
 */
final class ClassTree {
  private final int classes;
  private final int first;
  private final long[][] pairs;
  private final long[] counts;
  private final boolean[] alive;
  private final double[][] costs;
  private final int[][] children;
  private int nodes;

  ClassTree(ClassBigrams bigrams, int first) {
    this.classes = bigrams.size();
    this.first = first;
    this.pairs = new long[2 * classes][2 * classes];
    this.counts = new long[2 * classes];
    this.alive = new boolean[2 * classes];
    this.costs = new double[2 * classes][2 * classes];
    this.children = new int[2 * classes][];
    this.nodes = classes;
    for (int i = 0; i < classes; i++) {
      counts[i] = bigrams.count(i);
      alive[i] = i < first || counts[i] > 0;
      for (int j = 0; j < classes; j++) {
        pairs[i][j] = bigrams.count(i, j);
      }
    }
  }

  /** The path to each class, as 0s and 1s; empty for classes without words. */
  String[] paths() {
    List<Integer> roots = new ArrayList<>();
    for (int i = first; i < classes; i++) {
      if (alive[i]) {
        roots.add(i);
      }
    }
    for (int i : roots) {
      for (int j : roots) {
        if (j < i) {
          costs[i][j] = cost(i, j);
        }
      }
    }
    while (roots.size() > 1) {
      roots.add(join(cheapest(roots), roots));
    }
    String[] paths = new String[2 * classes];
    Arrays.fill(paths, "");
    // a node is younger than its children
    for (int node = nodes - 1; node >= classes; node--) {
      paths[children[node][0]] = paths[node] + "0";
      paths[children[node][1]] = paths[node] + "1";
    }
    return Arrays.copyOf(paths, classes);
  }

  private int[] cheapest(List<Integer> roots) {
    double lowest = Double.MAX_VALUE;
    int[] cheapest = {roots.get(1), roots.get(0)};
    for (int i : roots) {
      for (int j : roots) {
        if (j < i && costs[i][j] < lowest) {
          lowest = costs[i][j];
          cheapest = new int[] {i, j};
        }
      }
    }
    return cheapest;
  }

  private int join(int[] pair, List<Integer> roots) {
    int a = pair[0];
    int b = pair[1];
    int node = nodes++;
    children[node] = pair;
    for (int k = 0; k < node; k++) {
      pairs[node][k] = pairs[a][k] + pairs[b][k];
      pairs[k][node] = pairs[k][a] + pairs[k][b];
    }
    pairs[node][node] = pairs[a][a] + pairs[a][b] + pairs[b][a] + pairs[b][b];
    counts[node] = counts[a] + counts[b];
    alive[a] = false;
    alive[b] = false;
    alive[node] = true;
    roots.removeIf(root -> root == a || root == b);
    for (int root : roots) {
      costs[node][root] = cost(node, root);
    }
    return node;
  }

  private double cost(int a, int b) {
    double cost = -2 * loss(counts[a], counts[b]);
    for (int k = 0; k < nodes; k++) {
      if (alive[k] && k != a && k != b) {
        cost += loss(pairs[a][k], pairs[b][k]) + loss(pairs[k][a], pairs[k][b]);
      }
    }
    return cost
        + ClassBigrams.nLogN(pairs[a][a])
        + ClassBigrams.nLogN(pairs[a][b])
        + ClassBigrams.nLogN(pairs[b][a])
        + ClassBigrams.nLogN(pairs[b][b])
        - ClassBigrams.nLogN(pairs[a][a] + pairs[a][b] + pairs[b][a] + pairs[b][b]);
  }

  private static double loss(long a, long b) {
    return ClassBigrams.nLogN(a) + ClassBigrams.nLogN(b) - ClassBigrams.nLogN(a + b);
  }
}
