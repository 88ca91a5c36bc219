package io.stridewise.core.remedy;

import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Span;
import io.stridewise.core.remedy.SourceTokens.Kind;

/**
 * Keeps methods below the 8000 bytes of bytecode from which HotSpot no longer compiles them ({@code
 * -XX:+DontCompileHugeMethods}). Their size is estimated from the source.
 */
final class MethodSize {
  private static final int LIMIT = 8000;

  /** About what javac makes of a name, keyword or literal. */
  private static final int BYTES = 3;

  private MethodSize() {}

  /** Refuses {@code text} in place of {@code root} if the method may become too large by it. */
  static void check(Source source, LoopNode root, String text) {
    long old = count(source.text(), root.span());
    long now = count(text, new Span(0, text.length()));
    if (now > old && (count(source.text(), source.body().span()) - old + now) * BYTES >= LIMIT) {
      throw new Refusal("the method would become too large for the JIT compiler");
    }
  }

  private static long count(String text, Span span) {
    return SourceTokens.of(text, span).stream().filter(t -> t.kind() != Kind.SIGN).count();
  }
}
