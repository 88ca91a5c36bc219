package io.stridewise.core.check;

import io.stridewise.core.address.Atom;
import io.stridewise.core.address.Event;
import io.stridewise.core.address.Event.Effect;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.ir.Type;
import io.stridewise.core.legality.Code;
import io.stridewise.core.legality.Condition;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.legality.Verdict;
import io.stridewise.core.locality.Footprint;
import io.stridewise.core.locality.Machine;
import io.stridewise.core.locality.PowerOfTwo;
import io.stridewise.core.locality.Stride;
import io.stridewise.core.locality.Vectorization;
import io.stridewise.core.remedy.Nest;
import io.stridewise.core.remedy.Plan;
import io.stridewise.core.remedy.Planner;
import io.stridewise.core.remedy.Proposal;
import io.stridewise.core.remedy.Recurrences;
import io.stridewise.core.remedy.RemedyKind;
import java.math.BigInteger;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which nests are worth a finding, and how loud. Few rows, little memory and slow bodies
 * hide what a loop order costs; docs/design/analysis.md tells where the gates come from.
 */
final class NestRules {
  /** Up to this many cache lines in flight, walking across rows costs nothing. */
  static final BigInteger FEW = BigInteger.valueOf(8);

  /** Up to this many, it costs little. */
  private static final BigInteger SOME = BigInteger.valueOf(16);

  /** Memory up to this size is re-read from near caches whatever the order. */
  static final BigInteger SMALL = BigInteger.valueOf(256 << 10);

  /**
   * Bodies with more accesses are not judged: they are compared in pairs, and only generated code
   * has so many.
   */
  static final int MANY_ACCESSES = 300;

  /** Work beside which a cache miss does not matter, or whose order may be seen. */
  static final Set<Effect.Kind> DOMINATING =
      EnumSet.of(
          Effect.Kind.CALL,
          Effect.Kind.ALLOCATION,
          Effect.Kind.SYNCHRONIZATION,
          Effect.Kind.TRY,
          Effect.Kind.ROW_WRITE,
          Effect.Kind.OPAQUE);

  /** Elements of strided views. */
  static final Set<Effect.Kind> VIEW_ACCESSES =
      EnumSet.of(
          Effect.Kind.VIEW_ACCESS,
          Effect.Kind.WRAPPED_VIEW_ACCESS,
          Effect.Kind.RECORDED_VIEW_ACCESS);

  /**
   * A nest worth telling about.
   *
   * @param evidence how sure the gain and its legality are
   * @param tier of the remedy, empty where legality is unknown
   * @param conditions what the tier rests on, or why it is unknown
   */
  record Judged(
      Check check, Plan plan, Severity evidence, Optional<Tier> tier, List<String> conditions) {}

  private final Machine machine;

  NestRules(Machine machine) {
    this.machine = machine;
  }

  /** What there is to say about the nest around {@code innermost}. */
  Optional<Judged> judge(LoopNode innermost) {
    Nest nest = Nest.around(innermost);
    if (nest.loops().size() < 2
        || does(innermost, DOMINATING)
        || nest.accesses().size() > MANY_ACCESSES
        || atMost(innermost.maxTrips(), FEW)
        || choosesBySize(innermost)) {
      return Optional.empty();
    }
    return Planner.plan(nest, machine, this::isWorthwhile)
        .filter(p -> isWorthwhile(p.proposal()))
        .flatMap(p -> p.kind() == RemedyKind.TILE ? opposing(p) : hostile(p));
  }

  /** Whether there is something to say about a change, should it turn out to be possible. */
  private boolean isWorthwhile(Proposal p) {
    return !doesAnywhere(p.root(), DOMINATING)
        && (p.tiles()
            ? isLargeCopy(p)
            : !isWindow(p) && isBetter(p) && !Recurrences.arise(p.nest(), p.innermost()));
  }

  /**
   * Whether a branch around the loop was chosen by comparing how often it runs with another size:
   * FFT and blocked codes keep both orders and take the one whose inner loop is longer.
   */
  private static boolean choosesBySize(LoopNode loop) {
    return loop.counted().isPresent()
        && loop.choices().stream()
            .map(Polynomial::atoms)
            .anyMatch(a ->
                a.size() > 1 && !Collections.disjoint(a, loop.counted().get().trips().atoms()));
  }

  /**
   * Whether the loop walks a window that slides with another loop, whose counter moves the same
   * subscript by the same step: its lines are used again at once. Unless the window is known to be
   * long, that is no hostile walk.
   */
  private static boolean isWindow(Proposal p) {
    LoopNode loop = p.nest().innermost();
    Optional<BigInteger> length = loop.counted().orElseThrow().trips().asConstant();
    if (length.isPresent() && !atMost(length, SOME)) {
      return false;
    }
    Polynomial self = Polynomial.of(loop.counted().orElseThrow().atom());
    for (Event.Access access : p.far()) {
      for (Polynomial subscript : access.subscripts()) {
        Optional<Polynomial> own = subscript.coefficient(loop.counted().get().atom());
        boolean slides =
            own.isPresent()
                && !own.get().isZero()
                && subscript.minus(own.get().times(self)).atoms().stream()
                    .anyMatch(
                        a -> a instanceof Atom.Counter && subscript.coefficient(a).equals(own));
        if (slides) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the new order enters far fewer lines, of enough memory and often enough. */
  private static boolean isBetter(Proposal p) {
    return p.linesAfter() <= p.linesBefore() / 2
        && !atMost(p.innermost().maxTrips(), FEW)
        && (!isSmall(p)
            || !atMost(p.nest().innermost().maxTrips(), SOME)
                && Vectorization.gains(
                    p.nest().accesses(), p.nest().innermost(), p.innermost(), true));
  }

  private static boolean isSmall(Proposal p) {
    return atMost(Footprint.bytes(p.far(), p.reusing()), SMALL);
  }

  private Optional<Judged> hostile(Plan plan) {
    boolean tooVague = plan.unknownWalk() && plan.verdict() instanceof Verdict.Unknown;
    if (plan.verdict() instanceof Verdict.Illegal || tooVague || isLesserPart(plan)) {
      return Optional.empty();
    }
    boolean small = isSmall(plan.proposal());
    if (small
        && !Vectorization.gains(
            plan.nest().accesses(),
            plan.nest().innermost(),
            plan.innermost(),
            plan.kind() == RemedyKind.PROMOTE)) {
      return Optional.empty();
    }
    boolean strong =
        !small
            && !atMost(plan.nest().innermost().maxTrips(), SOME)
            && !atMost(plan.innermost().maxTrips(), SOME)
            && !plan.unknownWalk()
            && !does(plan.nest().innermost(), EnumSet.of(Effect.Kind.SLOW_CALL))
            && plan.far().stream().anyMatch(a -> a.elementType() instanceof Type.Primitive);
    return Optional.of(judged(Check.HOSTILE_LOOP_ORDER, plan, strong));
  }

  /**
   * Whether the outer loop holds other loops beside the hostile one that are not known to allow the
   * change, or that are deeper: then they are what it spends its time with, as where a column is
   * copied before it is used many times.
   */
  private static boolean isLesserPart(Plan plan) {
    LoopNode outer = plan.innermost();
    boolean alone = outer.loops().size() == 1;
    boolean tested = plan.transformation().pieces().stream().anyMatch(Code.When.class::isInstance);
    if (tested && !(plan.verdict() instanceof Verdict.Legal)) {
      // Some of the iterations only: who knows how many.
      return true;
    }
    return plan.transformation().splits()
        && !alone
        && (!(plan.verdict() instanceof Verdict.Legal)
            || depth(outer) > plan.nest().loops().size() - plan.nest().loops().indexOf(outer));
  }

  private static int depth(LoopNode loop) {
    return 1 + loop.loops().stream().mapToInt(NestRules::depth).max().orElse(0);
  }

  /**
   * Whether a copy across moves so much that blocks pay, as far as our benchmark of a transpose
   * measured: not where flat arrays have a pitch that is no power of two.
   */
  private boolean isLargeCopy(Proposal p) {
    boolean harmless =
        p.far().stream().allMatch(a -> a.subscripts().size() == 1)
            && !conflicts(p)
            && p.far().stream()
                .allMatch(a -> Stride.of(a, p.nest().innermost()) instanceof Stride.Bytes);
    return !harmless
        && !atMost(Footprint.bytes(p.far(), p.reusing()), BigInteger.valueOf(machine.l2()))
        && !atMost(p.innermost().maxTrips(), SOME)
        && !atMost(p.nest().innermost().maxTrips(), SOME);
  }

  /** Whether the rows of a flat array compete for few cache sets. */
  private static boolean conflicts(Proposal p) {
    return p.far().stream().anyMatch(a -> PowerOfTwo.isPitch(a, p.nest().innermost()));
  }

  /** Rows of their own gain beyond the last cache alone, conflicting ones beyond the second. */
  private Optional<Judged> opposing(Plan plan) {
    if (!(plan.verdict() instanceof Verdict.Legal)) {
      return Optional.empty();
    }
    long cache = conflicts(plan.proposal()) ? machine.l2() : machine.l3();
    BigInteger threshold = BigInteger.valueOf(cache);
    boolean large = Gains.bytes(plan).map(walked -> walked.compareTo(threshold) > 0).orElse(false);
    return Optional.of(judged(Check.OPPOSING_STRIDES, plan, large));
  }

  private static Judged judged(Check check, Plan plan, boolean strong) {
    if (plan.verdict() instanceof Verdict.Legal legal) {
      Severity severity =
          strong && legal.tier() != Tier.CONDITIONAL ? Severity.WARNING : Severity.INFO;
      List<String> conditions =
          legal.conditions().stream().map(Condition::text).distinct().toList();
      return new Judged(check, plan, severity, Optional.of(legal.tier()), conditions);
    }
    String blocker = ((Verdict.Unknown) plan.verdict()).blocker();
    return new Judged(check, plan, Severity.INFO, Optional.empty(), List.of(blocker));
  }

  /**
   * Whether the nest of {@code plan} reaches elements through strided views: nothing was measured
   * for those.
   */
  static boolean usesViews(Plan plan) {
    return doesAnywhere(plan.root(), VIEW_ACCESSES);
  }

  /** Whether {@code loop} itself does something of {@code kinds}. */
  private static boolean does(LoopNode loop, Set<Effect.Kind> kinds) {
    return loop.events().stream().anyMatch(e -> e instanceof Effect f && kinds.contains(f.kind()));
  }

  /** Whether {@code loop} or a loop in it does something of {@code kinds}. */
  private static boolean doesAnywhere(LoopNode loop, Set<Effect.Kind> kinds) {
    return does(loop, kinds) || loop.loops().stream().anyMatch(l -> doesAnywhere(l, kinds));
  }

  private static boolean atMost(Optional<BigInteger> value, BigInteger limit) {
    return value.isPresent() && value.get().compareTo(limit) <= 0;
  }
}
