package io.stridewise.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One nest in one loop order. {@link Calibration} runs it over all shapes, storages and sizes, both
 * orders of a nest one after the other.
 *
 * <p>Every fork sees one nest only: profiles of other shapes would change what the compiler makes
 * of it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms1g", "-Xmx1g"})
public class LoopOrder {
  @Param({"FILL", "UPDATE", "SUM", "INT_SUM", "COLUMN_SUMS"})
  public String shape;

  @Param({"ROWS", "FLAT", "FLAT_POWER_OF_TWO"})
  public String storage;

  @Param("1000")
  public int n;

  @Param({"hostile", "better"})
  public String order;

  private DoubleSupplier nest;

  @Setup
  public void allocate() {
    Nest both = Nest.of(Shape.valueOf(shape), Storage.valueOf(storage), n);
    nest = order.equals("hostile") ? both.hostile() : both.better();
  }

  @Benchmark
  public double run() {
    return nest.getAsDouble();
  }
}
