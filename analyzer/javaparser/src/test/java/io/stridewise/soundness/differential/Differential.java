package io.stridewise.soundness.differential;

import io.stridewise.compiled.MemoryCompiler;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.legality.Tier;
import io.stridewise.soundness.Models;
import io.stridewise.soundness.differential.Repairs.Repaired;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Repairs a batch of methods, compiles all versions at once and compares them. A version is wrong
 * if it does not compile, means something else than its tier allows, or is repaired again.
 */
final class Differential {
  /** One of so many methods is repaired with and without guards in any case. */
  private static final int BOTH_WAYS = 8;

  private final int runs;
  private final MemoryCompiler compiler = new MemoryCompiler(8);
  private final Tally tally = new Tally();

  /** The method that is being run: the one to blame for a loop that does not end. */
  private volatile String current = "";

  /** A repaired version of a subject. */
  private record Version(Subject subject, char letter, Repaired repaired) {
    String name() {
      return letter + "." + subject.className();
    }

    String text() {
      return Subject.inPackage(letter, repaired.text());
    }
  }

  /**
   * @param runs inputs for each version
   */
  Differential(int runs) {
    this.runs = runs;
  }

  Tally tally() {
    return tally;
  }

  String current() {
    return current;
  }

  /** Tries the methods of {@code count} seeds from {@code first} on. */
  void batch(long first, int count) {
    List<Version> versions = new ArrayList<>();
    for (long seed = first; seed < first + count; seed++) {
      Subject subject = Generator.subject(seed);
      current = subject.source();
      List<Version> own = versions(subject);
      tally.method(subject.shape(), !own.isEmpty());
      versions.addAll(own);
    }
    compare(versions);
  }

  /** Compares {@code text}, claimed to be a repaired version of {@code subject}. */
  void compare(Subject subject, String text, Tier tier) {
    compare(
        List.of(new Version(subject, 'f', new Repaired(text, Set.of(tier), List.of(), List.of()))));
  }

  private List<Version> versions(Subject subject) {
    List<Version> versions = new ArrayList<>();
    try {
      CompilationUnitModel model = Models.of(subject.source());
      tally.nests += Nests.in(model);
      Optional<Repaired> guarded = Repairs.repair(subject.source(), model, true);
      guarded.ifPresent(r -> tally.remedies(true, r));
      Optional<Repaired> plain =
          isWorthTrying(guarded, subject)
              ? Repairs.repair(subject.source(), model, false)
              : Optional.empty();
      plain.ifPresent(r -> tally.remedies(false, r));
      plain.ifPresent(r -> versions.add(new Version(subject, 'f', r)));
      guarded
          .filter(r -> !r.text().equals(plain.map(Repaired::text).orElse("")))
          .ifPresent(r -> versions.add(new Version(subject, 'g', r)));
      for (Version version : versions) {
        if (!version.repaired().again().isEmpty()) {
          mismatch(version, "is repaired again: " + version.repaired().again());
        }
      }
    } catch (RuntimeException e) {
      tally.mismatch("seed %d: %s\n%s".formatted(subject.seed(), trace(e), subject.source()));
      versions.clear();
    }
    return versions;
  }

  /**
   * Whether fixes without guards may be others than those with. Where no fix needs a guard they are
   * the same ones; a part of the methods is repaired both ways nevertheless.
   */
  private static boolean isWorthTrying(Optional<Repaired> guarded, Subject subject) {
    return guarded.map(r -> r.tiers().contains(Tier.GUARDED)).orElse(false)
        || subject.seed() % BOTH_WAYS == 0;
  }

  private static String trace(RuntimeException e) {
    StringBuilder text = new StringBuilder(e.toString());
    StackTraceElement[] frames = e.getStackTrace();
    for (int i = 0; i < Math.min(6, frames.length); i++) {
      text.append("\n    at ").append(frames[i]);
    }
    return text.toString();
  }

  private void compare(List<Version> versions) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (Version version : versions) {
      sources.put("o." + version.subject().className(), version.subject().source());
      sources.put(version.name(), version.text());
    }
    MemoryCompiler.Result result = compiler.compile(sources);
    Subject last = null;
    for (Version version : versions) {
      String original = "o." + version.subject().className();
      if (result.errors().containsKey(original)) {
        tally.rejected += version.subject() == last ? 0 : 1;
        last = version.subject();
        System.err.println(result.errors().get(original) + "\n" + version.subject().source());
      } else if (result.errors().containsKey(version.name())) {
        mismatch(version, "does not compile: " + result.errors().get(version.name()));
      } else {
        compare(version, result.classes());
      }
    }
  }

  private void compare(Version version, ClassLoader classes) {
    current = version.subject().source() + "\nrepaired:\n" + version.text();
    Comparison comparison;
    try {
      comparison =
          new Comparison(
              version.subject(),
              classes.loadClass("o." + version.subject().className()),
              classes.loadClass(version.name()),
              version.repaired().tier());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    Optional<String> wrong = Optional.empty();
    for (int run = 0; run < runs && wrong.isEmpty(); run++) {
      wrong = comparison.compare(run, Inputs.profile(run));
    }
    boolean blocked = version.repaired().remedies().stream().anyMatch(r -> r.startsWith("tile"));
    if (blocked && wrong.isEmpty()) {
      wrong = comparison.compare(runs, Inputs.Profile.LARGE);
    }
    wrong.ifPresent(why -> mismatch(version, why));
    tally.runs += comparison.runs();
    tally.completed += comparison.completed();
  }

  private void mismatch(Version version, String why) {
    Subject subject = version.subject();
    tally.mismatch(
        "seed %d, %s, %s: %s\n%s\nrepaired:\n%s"
            .formatted(
                subject.seed(),
                version.letter() == 'g' ? "with guards" : "without guards",
                version.repaired().remedies(),
                why,
                subject.source(),
                version.text()));
  }
}
