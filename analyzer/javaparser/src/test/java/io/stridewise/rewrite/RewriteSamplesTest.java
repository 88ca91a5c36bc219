package io.stridewise.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.compiled.MemoryCompiler;
import io.stridewise.core.address.BodyWalk;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Body;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.legality.Transformation;
import io.stridewise.core.remedy.Edit;
import io.stridewise.core.remedy.Reordering;
import io.stridewise.core.remedy.Rewrite;
import io.stridewise.core.remedy.Rewrite.Edits;
import io.stridewise.core.remedy.Rewrite.Request;
import io.stridewise.core.samples.Sample;
import io.stridewise.core.samples.Samples;
import io.stridewise.javaparser.lowering.Sources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Every nest of the samples in some other order, whether or not that means the same: what comes out
 * is Java, and no comment is lost.
 */
class RewriteSamplesTest {
  private final Random random = new Random(20);
  private int rewritten;

  @Test
  void anyOrderIsWrittenAsJavaWithAllComments() throws IOException {
    Map<String, String> outputs = new HashMap<>();
    for (Sample sample : Samples.in("loops")) {
      CompilationUnitModel unit = Sources.everything(sample.text());
      List<Edit> edits = new ArrayList<>();
      for (Body body : unit.bodies()) {
        BodyWalk.loops(body, unit.text()).forEach(l -> rewrite(unit, body, l, edits));
      }
      String output = Edit.apply(sample.text(), edits);
      outputs.put(sample.name().replace(".java", ""), output);
      assertThat(comments(output))
          .as(sample.name())
          .containsExactlyInAnyOrderElementsOf(comments(sample.text()));
    }
    new MemoryCompiler(17).compileAll(outputs);
    assertThat(rewritten).isGreaterThan(200);
  }

  /** The first order that can be written of {@code loop}, or of the loops in it. */
  private void rewrite(CompilationUnitModel unit, Body body, LoopNode loop, List<Edit> edits) {
    for (Transformation t : orders(loop)) {
      boolean tested = random.nextBoolean();
      List<LoopNode> tests = tested ? List.of(t.root(), t.inner()) : List.of();
      Request request = new Request(tests.stream().distinct().toList(), List.of(), List.of());
      if (Rewrite.of(unit, body, t, request) instanceof Edits e) {
        edits.addAll(e.edits());
        rewritten++;
        return;
      }
    }
    loop.loops().forEach(l -> rewrite(unit, body, l, edits));
  }

  private List<Transformation> orders(LoopNode loop) {
    List<LoopNode> chain = new ArrayList<>(List.of(loop));
    while (chain.get(chain.size() - 1).loops().size() == 1) {
      chain.add(chain.get(chain.size() - 1).loops().get(0));
    }
    // A counter that is read afterwards might not even be set in another order.
    boolean fits = chain.stream().allMatch(l -> l.counted().isPresent() && l.liveOut().isEmpty());
    if (chain.size() == 1 || !fits) {
      return List.of();
    }
    List<LoopNode> order = new ArrayList<>(chain);
    Collections.shuffle(order, random);
    List<Transformation> found = new ArrayList<>();
    Optional<Transformation> split =
        Reordering.inside(loop, l -> true, Comparator.comparingInt(LoopNode::id));
    split.ifPresent(found::add);
    Reordering.permute(chain, order).ifPresent(found::add);
    Collections.shuffle(found, random);
    return found;
  }

  private static List<String> comments(String source) {
    CompilationUnitModel unit = Sources.everything(source);
    return unit.comments().stream().map(c -> c.of(source).replaceAll("\\s+", " ").strip()).toList();
  }
}
