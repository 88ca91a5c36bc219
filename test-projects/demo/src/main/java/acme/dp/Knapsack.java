package acme.dp;

/** The best value that fits. */
public final class Knapsack {
  private Knapsack() {}

  public static int best(int[] weight, int[] value, int capacity) {
    int items = weight.length;
    int[][] best = new int[items + 1][capacity + 1];
    for (int i = 1; i <= items; i++) {
      for (int w = 0; w <= capacity; w++) {
        best[i][w] = best[i - 1][w];
        if (weight[i - 1] <= w) {
          best[i][w] = Math.max(best[i][w], best[i - 1][w - weight[i - 1]] + value[i - 1]);
        }
      }
    }
    return best[items][capacity];
  }

  /** What each capacity would be worth at least, over all scenarios. */
  public static int[] worstCase(int[][] worth, int scenarios, int capacity) {
    int[] least = new int[capacity];
    for (int w = 0; w < capacity; w++) {
      int min = Integer.MAX_VALUE;
      for (int s = 0; s < scenarios; s++) {
        min = Math.min(min, worth[s][w]);
      }
      least[w] = min;
    }
    return least;
  }
}
