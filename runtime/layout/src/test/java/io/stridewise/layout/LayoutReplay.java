package io.stridewise.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Replays chains of view operations that NumPy has answered, and tells where {@link Layout}
 * differs. The form of a chain is described in {@code src/test/numpy/chains.py}, which writes them.
 *
 * <p>Not compared, because nothing is ever read through them: strides of axes of length 0 and 1,
 * and strides and offset of views without elements.
 */
public final class LayoutReplay {
  private static final Map<String, Function<Step, Optional<Layout>>> STEPS =
      Map.ofEntries(
          Map.entry("transpose", s -> Optional.of(s.view.transpose(s.ints(0)))),
          Map.entry("reverse", s -> Optional.of(s.view.transpose())),
          Map.entry("swap", s -> Optional.of(s.view.swapAxes(s.number(0), s.number(1)))),
          Map.entry("move", s -> Optional.of(s.view.moveAxis(s.ints(0), s.ints(1)))),
          Map.entry("slice", s -> Optional.of(s.view.slice(s.number(0), s.range()))),
          Map.entry("index", s -> Optional.of(s.view.index(s.number(0), s.number(1)))),
          Map.entry("new", s -> Optional.of(s.view.newAxis(s.number(0)))),
          Map.entry("squeeze", s -> Optional.of(s.view.squeeze())),
          Map.entry("drop", s -> Optional.of(s.view.squeeze(s.ints(0)))),
          Map.entry("flip", s -> Optional.of(s.view.flip(s.ints(0)))),
          Map.entry("broadcast", s -> Optional.of(s.view.broadcastTo(s.longs(0)))),
          Map.entry(
              "diagonal", s -> Optional.of(s.view.diagonal(s.number(0), s.number(1), s.number(2)))),
          Map.entry("window", s -> Optional.of(s.view.slidingWindow(s.longs(0), s.ints(1)))),
          Map.entry("blocks", s -> Optional.of(s.view.blocks(s.longs(0)))),
          Map.entry("reshape", s -> s.view.reshape(Order.valueOf(s.words[0]), s.longs(1))),
          Map.entry("ravel", s -> s.view.ravel(Order.valueOf(s.words[0]))),
          Map.entry("item", s -> Optional.of(s.view.withItemSize(s.number(0)))),
          Map.entry(
              "strided",
              s -> Optional.of(s.view.asStrided(s.longs(0), s.longs(1), s.number(2), s.root))));

  private final List<String> differences = new ArrayList<>();
  private final Map<String, Integer> compared = new TreeMap<>();

  /**
   * Replays the chains of standard input; ends with status 1 if one differs or there are not as
   * many as named.
   */
  public static void main(String[] arguments) throws IOException {
    LayoutReplay replay = new LayoutReplay();
    long chains = 0;
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        replay.replay(line);
        chains++;
      }
    }
    replay.differences.stream().limit(20).forEach(System.out::println);
    System.out.printf(
        "%d chains, compared %s, %d differences%n",
        chains, replay.compared, replay.differences.size());
    if (chains != Long.parseLong(arguments[0]) || !replay.differences.isEmpty()) {
      System.exit(1);
    }
  }

  /** What differed, one sentence each. */
  List<String> differences() {
    return differences;
  }

  /** How often each kind of answer was compared. */
  Map<String, Integer> compared() {
    return compared;
  }

  /** Replays one line. */
  void replay(String line) {
    String[] parts = line.split(" \\|\\| ", -1);
    List<String> first = List.of(parts[0].split(" \\| "));
    String[] header = first.get(0).split(" ");
    Layout base =
        Layout.contiguous(Order.valueOf(header[1]), Integer.parseInt(header[0]), longs(header[2]));
    Root root = Root.ofBytes(Math.max(1, base.size() * base.itemSize()));
    int before = differences.size();
    Layout a = walk(base, root, first.subList(1, first.size()), line);
    Layout b = walk(base, root, List.of(parts[1].split(" \\| ")), line);
    if (differences.size() > before) {
      return;
    }
    String[] verdicts = parts[2].split(" ");
    check("shared", verdicts[0], letter(Overlap.between(a, b, 10_000_000)), line);
    check("ranges", verdicts[1], Overlap.ofRanges(a, b) ? "Y" : "N", line);
    if (!parts[3].equals(".")) {
      check("walk", parts[3], walked(Traversal.of(a).operands().get(0)), line);
      String[] pair = parts[4].split(" = ");
      String[] other = pair[0].split(" ");
      Layout partner =
          Layout.of(
              a.shape(), longs(other[0]), Long.parseLong(other[1]), Integer.parseInt(other[2]));
      Traversal both = Traversal.of(a, partner);
      check(
          "pair walk",
          pair[1],
          both.operands().stream().map(LayoutReplay::walked).collect(Collectors.joining(" ")),
          line);
    }
  }

  private Layout walk(Layout base, Root root, List<String> steps, String line) {
    Layout view = base;
    for (String text : steps) {
      if (text.isEmpty()) {
        continue;
      }
      String[] sides = text.split(" = ");
      String[] words = sides[0].split(" ");
      String outcome;
      try {
        Step step = new Step(view, root, Arrays.copyOfRange(words, 1, words.length));
        Optional<Layout> result = STEPS.get(words[0]).apply(step);
        outcome = result.map(r -> state(r, sides[1])).orElse("copy");
        view = result.orElse(view);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        outcome = "error";
      }
      check(words[0], sides[1], outcome, text + " in " + line);
    }
    return view;
  }

  /**
   * The state of a view as NumPy's side writes it; what is not compared is taken over from there.
   */
  private static String state(Layout view, String expected) {
    String[] numpy = expected.split(" ");
    if (numpy.length != 5) {
      return view.toString();
    }
    long[] theirs = longs(numpy[1]);
    long[] strides = view.byteStrides();
    for (int k = 0; k < strides.length && k < theirs.length; k++) {
      strides[k] = view.isEmpty() || view.length(k) <= 1 ? theirs[k] : strides[k];
    }
    String overlap = letter(Overlap.within(view, 10_000_000));
    return "%s %s %s %s%s %s"
        .formatted(
            text(view.shape()),
            text(strides),
            view.isEmpty() ? numpy[2] : view.offset(),
            view.isCContiguous() ? "C" : "-",
            view.isFContiguous() ? "F" : "-",
            numpy[4].equals("?") ? "?" : overlap);
  }

  private static String walked(Layout view) {
    return "%s %s %d".formatted(text(view.shape()), text(view.byteStrides()), view.offset());
  }

  private static String letter(Overlap overlap) {
    return switch (overlap) {
      case NO -> "N";
      case YES -> "Y";
      case TOO_HARD -> "!";
    };
  }

  private void check(String what, String numpy, String ours, String where) {
    if (numpy.equals("?")) {
      return;
    }
    compared.merge(what, 1, Integer::sum);
    if (!numpy.equals(ours)) {
      differences.add("%s: NumPy %s, here %s: %s".formatted(what, numpy, ours, where));
    }
  }

  private static long[] longs(String text) {
    return text.equals(".")
        ? new long[0]
        : Arrays.stream(text.split(",")).mapToLong(Long::parseLong).toArray();
  }

  private static String text(long[] values) {
    return values.length == 0
        ? "."
        : Arrays.stream(values).mapToObj(Long::toString).collect(Collectors.joining(","));
  }

  /** One operation on a view, with its arguments as text. */
  private record Step(Layout view, Root root, String[] words) {
    long[] longs(int i) {
      return LayoutReplay.longs(words[i]);
    }

    int[] ints(int i) {
      return Arrays.stream(longs(i)).mapToInt(Math::toIntExact).toArray();
    }

    int number(int i) {
      return Integer.parseInt(words[i]);
    }

    Slice range() {
      OptionalLong[] bounds =
          IntStream.of(1, 2)
              .mapToObj(i ->
                  words[i].equals("_")
                      ? OptionalLong.empty()
                      : OptionalLong.of(Long.parseLong(words[i])))
              .toArray(OptionalLong[]::new);
      return new Slice(bounds[0], bounds[1], words[3].equals("_") ? 1 : Long.parseLong(words[3]));
    }
  }
}
