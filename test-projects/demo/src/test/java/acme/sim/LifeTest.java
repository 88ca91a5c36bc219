package acme.sim;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LifeTest {
  @Test
  void aBlinkerTurns() {
    Life life = new Life(5, 5);
    for (int column = 1; column <= 3; column++) {
      life.set(2, column);
    }

    life.step();

    assertTrue(life.get(1, 2) && life.get(2, 2) && life.get(3, 2));
    assertFalse(life.get(2, 1) || life.get(2, 3));
  }
}
