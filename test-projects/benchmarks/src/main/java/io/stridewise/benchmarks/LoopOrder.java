package io.stridewise.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One nest in both loop orders, which take turns from iteration to iteration, so that a change of
 * the machine's speed hits both. {@link Calibration} runs it over all shapes, storages and sizes.
 *
 * <p>Every fork sees one nest only: profiles of other shapes would change what the compiler makes
 * of it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 50, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 50, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms1g", "-Xmx1g"})
public class LoopOrder {
  @Param("UPDATE")
  public String shape;

  @Param("ROWS")
  public String storage;

  @Param("1000")
  public int n;

  private Nest both;
  private DoubleSupplier nest;

  @Setup
  public void allocate() {
    both = Nest.of(Shape.valueOf(shape), Storage.valueOf(storage), n);
    nest = both.better();
  }

  /** Iterations start with the hostile order; their numbers, warm-up included, are even. */
  @Setup(Level.Iteration)
  public void takeTurns() {
    nest = nest == both.hostile() ? both.better() : both.hostile();
  }

  @Benchmark
  public double run() {
    return nest.getAsDouble();
  }
}
