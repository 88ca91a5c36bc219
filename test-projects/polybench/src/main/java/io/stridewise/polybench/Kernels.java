package io.stridewise.polybench;

import io.stridewise.polybench.best.BestAdi;
import io.stridewise.polybench.best.BestColumnSums;
import io.stridewise.polybench.best.BestCorrelation;
import io.stridewise.polybench.best.BestCovariance;
import io.stridewise.polybench.best.BestDeriche;
import io.stridewise.polybench.best.BestDoitgen;
import io.stridewise.polybench.best.BestGemm;
import io.stridewise.polybench.best.BestGemver;
import io.stridewise.polybench.best.BestGramschmidt;
import io.stridewise.polybench.best.BestLu;
import io.stridewise.polybench.best.BestLudcmp;
import io.stridewise.polybench.best.BestMvt;
import io.stridewise.polybench.best.BestNussinov;
import io.stridewise.polybench.best.BestProduct;
import io.stridewise.polybench.best.BestSymm;
import io.stridewise.polybench.best.BestSyr2k;
import io.stridewise.polybench.best.BestSyrk;
import io.stridewise.polybench.best.BestThreeMm;
import io.stridewise.polybench.best.BestTrmm;
import io.stridewise.polybench.best.BestTwoMm;
import io.stridewise.polybench.kernels.Adi;
import io.stridewise.polybench.kernels.Atax;
import io.stridewise.polybench.kernels.Bicg;
import io.stridewise.polybench.kernels.Cholesky;
import io.stridewise.polybench.kernels.Correlation;
import io.stridewise.polybench.kernels.Covariance;
import io.stridewise.polybench.kernels.Deriche;
import io.stridewise.polybench.kernels.Doitgen;
import io.stridewise.polybench.kernels.Durbin;
import io.stridewise.polybench.kernels.Fdtd2d;
import io.stridewise.polybench.kernels.FloydWarshall;
import io.stridewise.polybench.kernels.Gemm;
import io.stridewise.polybench.kernels.Gemver;
import io.stridewise.polybench.kernels.Gesummv;
import io.stridewise.polybench.kernels.Gramschmidt;
import io.stridewise.polybench.kernels.Heat3d;
import io.stridewise.polybench.kernels.Jacobi1d;
import io.stridewise.polybench.kernels.Jacobi2d;
import io.stridewise.polybench.kernels.Lu;
import io.stridewise.polybench.kernels.Ludcmp;
import io.stridewise.polybench.kernels.Mvt;
import io.stridewise.polybench.kernels.Nussinov;
import io.stridewise.polybench.kernels.Seidel2d;
import io.stridewise.polybench.kernels.Symm;
import io.stridewise.polybench.kernels.Syr2k;
import io.stridewise.polybench.kernels.Syrk;
import io.stridewise.polybench.kernels.ThreeMm;
import io.stridewise.polybench.kernels.Trisolv;
import io.stridewise.polybench.kernels.Trmm;
import io.stridewise.polybench.kernels.TwoMm;
import io.stridewise.polybench.mutants.AtaxSwapped;
import io.stridewise.polybench.mutants.BicgSwapped;
import io.stridewise.polybench.mutants.CholeskyColumns;
import io.stridewise.polybench.mutants.ColumnSums;
import io.stridewise.polybench.mutants.Fdtd2dSwapped;
import io.stridewise.polybench.mutants.FloydWarshallSwapped;
import io.stridewise.polybench.mutants.GemmIjk;
import io.stridewise.polybench.mutants.GemmJki;
import io.stridewise.polybench.mutants.GesummvSwapped;
import io.stridewise.polybench.mutants.Heat3dSwapped;
import io.stridewise.polybench.mutants.Jacobi2dSwapped;
import io.stridewise.polybench.mutants.ProductIjk;
import io.stridewise.polybench.mutants.ProductJki;
import io.stridewise.polybench.mutants.Seidel2dSwapped;
import io.stridewise.polybench.mutants.TrisolvColumns;
import java.util.List;
import java.util.Set;

/** All kernels and mutants, with their arguments and sizes. */
final class Kernels {
  private static final int STEPS = 4;

  private Kernels() {}

  /** The 30 kernels in PolyBench's order, then the mutants. */
  static final List<Kernel> ALL =
      List.of(
          kernel(
              "correlation",
              Correlation.class,
              BestCorrelation.class,
              800,
              (n, v) ->
                  args(n + 2, n, v.matrix(n + 2, n), v.matrix(n, n), v.vector(n), v.vector(n))),
          kernel(
              "covariance",
              Covariance.class,
              BestCovariance.class,
              800,
              (n, v) -> args(n + 2, n, v.matrix(n + 2, n), v.matrix(n, n), v.vector(n))),
          kernel("gemm", Gemm.class, BestGemm.class, 500, Kernels::gemm),
          kernel("gemver", Gemver.class, BestGemver.class, 2000, Kernels::gemver),
          kernel("gesummv", Gesummv.class, Gesummv.class, 2000, Kernels::gesummv),
          kernel(
              "symm",
              Symm.class,
              BestSymm.class,
              600,
              (m, v) ->
                  args(
                      m,
                      m + 2,
                      v.scalar(),
                      v.scalar(),
                      v.matrix(m, m + 2),
                      v.matrix(m, m),
                      v.matrix(m, m + 2))),
          kernel(
              "syr2k",
              Syr2k.class,
              BestSyr2k.class,
              500,
              (n, v) ->
                  args(
                      n,
                      n + 2,
                      v.scalar(),
                      v.scalar(),
                      v.matrix(n, n),
                      v.matrix(n, n + 2),
                      v.matrix(n, n + 2))),
          kernel(
              "syrk",
              Syrk.class,
              BestSyrk.class,
              500,
              (n, v) -> args(n, n + 2, v.scalar(), v.scalar(), v.matrix(n, n), v.matrix(n, n + 2))),
          kernel(
              "trmm",
              Trmm.class,
              BestTrmm.class,
              600,
              (m, v) -> args(m, m + 2, v.scalar(), v.matrix(m, m), v.matrix(m, m + 2))),
          kernel(
              "2mm",
              TwoMm.class,
              BestTwoMm.class,
              500,
              (n, v) ->
                  args(
                      n,
                      n + 1,
                      n + 2,
                      n + 3,
                      v.scalar(),
                      v.scalar(),
                      v.matrix(n, n + 1),
                      v.matrix(n, n + 2),
                      v.matrix(n + 2, n + 1),
                      v.matrix(n + 1, n + 3),
                      v.matrix(n, n + 3))),
          kernel(
              "3mm",
              ThreeMm.class,
              BestThreeMm.class,
              500,
              (n, v) ->
                  args(
                      n,
                      n + 1,
                      n + 2,
                      n + 3,
                      n + 4,
                      v.matrix(n, n + 1),
                      v.matrix(n, n + 2),
                      v.matrix(n + 2, n + 1),
                      v.matrix(n + 1, n + 3),
                      v.matrix(n + 1, n + 4),
                      v.matrix(n + 4, n + 3),
                      v.matrix(n, n + 3))),
          kernel("atax", Atax.class, Atax.class, 2000, Kernels::atax),
          kernel("bicg", Bicg.class, Bicg.class, 2000, Kernels::bicg),
          kernel(
              "doitgen",
              Doitgen.class,
              BestDoitgen.class,
              160,
              (np, v) -> args(20, 25, np, v.cube(20, 25, np), v.matrix(np, np), v.vector(np))),
          kernel(
              "mvt",
              Mvt.class,
              BestMvt.class,
              2000,
              (n, v) ->
                  args(n, v.vector(n), v.vector(n), v.vector(n), v.vector(n), v.matrix(n, n))),
          kernel("cholesky", Cholesky.class, Cholesky.class, 800, (n, v) -> args(n, v.dominant(n))),
          kernel(
              "durbin",
              Durbin.class,
              Durbin.class,
              2000,
              (n, v) -> args(n, v.vector(n), v.vector(n), v.vector(n))),
          kernel(
              "gramschmidt",
              Gramschmidt.class,
              BestGramschmidt.class,
              500,
              (n, v) -> args(n + 2, n, v.matrix(n + 2, n), v.matrix(n, n), v.matrix(n + 2, n))),
          kernel("lu", Lu.class, BestLu.class, 700, (n, v) -> args(n, v.dominant(n))),
          kernel(
              "ludcmp",
              Ludcmp.class,
              BestLudcmp.class,
              700,
              (n, v) -> args(n, v.dominant(n), v.vector(n), v.vector(n), v.vector(n))),
          kernel("trisolv", Trisolv.class, Trisolv.class, 2000, Kernels::trisolv),
          kernel(
              "deriche",
              Deriche.class,
              BestDeriche.class,
              1200,
              (w, v) ->
                  args(
                      w,
                      w + 2,
                      0.25,
                      v.matrix(w, w + 2),
                      v.matrix(w, w + 2),
                      v.matrix(w, w + 2),
                      v.matrix(w, w + 2))),
          kernel(
              "floyd-warshall",
              FloydWarshall.class,
              FloydWarshall.class,
              500,
              Kernels::floydWarshall),
          kernel(
              "nussinov",
              Nussinov.class,
              BestNussinov.class,
              1000,
              (n, v) -> args(n, v.ints(n, 4), new int[n][n])),
          new Kernel(
              "adi",
              Adi.class,
              BestAdi.class,
              1000,
              (n, v) ->
                  args(STEPS, n, v.matrix(n, n), v.matrix(n, n), v.matrix(n, n), v.matrix(n, n)),
              Set.of(4, 5)),
          kernel("fdtd-2d", Fdtd2d.class, Fdtd2d.class, 1000, Kernels::fdtd2d),
          kernel("heat-3d", Heat3d.class, Heat3d.class, 120, Kernels::heat3d),
          kernel(
              "jacobi-1d",
              Jacobi1d.class,
              Jacobi1d.class,
              2000,
              (n, v) -> args(STEPS, n, v.vector(n), v.vector(n))),
          kernel("jacobi-2d", Jacobi2d.class, Jacobi2d.class, 1000, Kernels::jacobi2d),
          kernel("seidel-2d", Seidel2d.class, Seidel2d.class, 1000, Kernels::seidel2d),
          kernel("gemm-ijk", GemmIjk.class, BestGemm.class, 500, Kernels::gemm),
          kernel("gemm-jki", GemmJki.class, BestGemm.class, 500, Kernels::gemm),
          kernel("product-ijk", ProductIjk.class, BestProduct.class, 128, Kernels::product),
          kernel("product-jki", ProductJki.class, BestProduct.class, 128, Kernels::product),
          kernel(
              "column-sums",
              ColumnSums.class,
              BestColumnSums.class,
              2000,
              (n, v) -> args(n, n + 2, v.matrix(n, n + 2), v.vector(n + 2))),
          kernel("gesummv-swapped", GesummvSwapped.class, Gesummv.class, 2000, Kernels::gesummv),
          kernel("atax-swapped", AtaxSwapped.class, Atax.class, 2000, Kernels::atax),
          kernel("bicg-swapped", BicgSwapped.class, Bicg.class, 2000, Kernels::bicg),
          kernel(
              "cholesky-columns",
              CholeskyColumns.class,
              Cholesky.class,
              800,
              (n, v) -> args(n, v.dominant(n))),
          kernel("trisolv-columns", TrisolvColumns.class, Trisolv.class, 2000, Kernels::trisolv),
          kernel(
              "floyd-warshall-swapped",
              FloydWarshallSwapped.class,
              FloydWarshall.class,
              500,
              Kernels::floydWarshall),
          kernel("fdtd-2d-swapped", Fdtd2dSwapped.class, Fdtd2d.class, 1000, Kernels::fdtd2d),
          kernel("heat-3d-swapped", Heat3dSwapped.class, Heat3d.class, 120, Kernels::heat3d),
          kernel(
              "jacobi-2d-swapped", Jacobi2dSwapped.class, Jacobi2d.class, 1000, Kernels::jacobi2d),
          kernel(
              "seidel-2d-swapped",
              Seidel2dSwapped.class,
              Seidel2dSwapped.class,
              1000,
              Kernels::seidel2d));

  /**
   * The kernel of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Kernel named(String name) {
    return ALL.stream()
        .filter(k -> k.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no kernel `%s`; there are %s"
                    .formatted(name, ALL.stream().map(Kernel::name).toList())));
  }

  private static Kernel kernel(
      String name, Class<?> written, Class<?> best, int size, Kernel.Arguments arguments) {
    return new Kernel(name, written, best, size, arguments, Set.of());
  }

  private static Object[] args(Object... arguments) {
    return arguments;
  }

  private static Object[] gemm(int n, Values v) {
    return args(
        n,
        n + 1,
        n + 2,
        v.scalar(),
        v.scalar(),
        v.matrix(n, n + 1),
        v.matrix(n, n + 2),
        v.matrix(n + 2, n + 1));
  }

  private static Object[] product(int n, Values v) {
    return args(n, v.matrix(n, n), v.matrix(n, n), v.matrix(n, n));
  }

  private static Object[] gemver(int n, Values v) {
    return args(
        n,
        v.scalar(),
        v.scalar(),
        v.matrix(n, n),
        v.vector(n),
        v.vector(n),
        v.vector(n),
        v.vector(n),
        v.vector(n),
        v.vector(n),
        v.vector(n),
        v.vector(n));
  }

  private static Object[] gesummv(int n, Values v) {
    return args(
        n,
        v.scalar(),
        v.scalar(),
        v.matrix(n, n),
        v.matrix(n, n),
        v.vector(n),
        v.vector(n),
        v.vector(n));
  }

  private static Object[] atax(int m, Values v) {
    return args(m, m + 2, v.matrix(m, m + 2), v.vector(m + 2), v.vector(m + 2), v.vector(m));
  }

  private static Object[] bicg(int n, Values v) {
    return args(
        n, n + 2, v.matrix(n, n + 2), v.vector(n + 2), v.vector(n), v.vector(n + 2), v.vector(n));
  }

  private static Object[] trisolv(int n, Values v) {
    return args(n, v.dominant(n), v.vector(n), v.vector(n));
  }

  private static Object[] floydWarshall(int n, Values v) {
    return args(n, v.ints(n, n, 1000));
  }

  private static Object[] fdtd2d(int n, Values v) {
    return args(
        STEPS,
        n,
        n + 2,
        v.matrix(n, n + 2),
        v.matrix(n, n + 2),
        v.matrix(n, n + 2),
        v.vector(STEPS));
  }

  private static Object[] heat3d(int n, Values v) {
    return args(STEPS, n, v.cube(n, n, n), v.cube(n, n, n));
  }

  private static Object[] jacobi2d(int n, Values v) {
    return args(STEPS, n, v.matrix(n, n), v.matrix(n, n));
  }

  private static Object[] seidel2d(int n, Values v) {
    return args(STEPS, n, v.matrix(n, n));
  }
}
