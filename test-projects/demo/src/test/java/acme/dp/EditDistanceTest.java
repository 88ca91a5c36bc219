package acme.dp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EditDistanceTest {
  @Test
  void countsEdits() {
    assertEquals(3, EditDistance.levenshtein("kitten", "sitting"));
  }

  @Test
  void findsTheCommonPart() {
    assertEquals(4, EditDistance.longestCommonSubsequence("AGGTAB", "GXTXAYB"));
  }
}
