package io.stridewise.array;

import io.stridewise.array.storage.ElementType;
import io.stridewise.layout.Order;
import io.stridewise.layout.Overlap;
import io.stridewise.layout.Slice;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.zip.CRC32;

/**
 * Runs programs over arrays that NumPy has run, and tells where the results differ: shape, strides,
 * offset, flags, view or copy, overlap, elements. {@code src/test/numpy/chains.py} writes the
 * programs and describes their form. Each runs on heap and on native memory.
 *
 * <p>Not compared, because nothing is ever read through them: strides of axes of length 0 and 1,
 * and strides, offset and kind of arrays without elements.
 */
public final class ArrayReplay {

  static final Map<String, ElementType> TYPES =
      Map.of(
          "bool", ElementType.BOOL,
          "int8", ElementType.BYTE,
          "int16", ElementType.SHORT,
          "int32", ElementType.INT,
          "int64", ElementType.LONG,
          "float32", ElementType.FLOAT,
          "float64", ElementType.DOUBLE);

  private final List<String> differences = new ArrayList<>();
  private final Map<String, Integer> compared = new TreeMap<>();

  /**
   * Replays the programs of standard input; ends with status 1 if one differs or some are missing.
   */
  public static void main(String[] arguments) throws IOException {
    ArrayReplay replay = new ArrayReplay();
    long programs = 0;
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        replay.replay(line);
        programs++;
      }
    }
    replay.differences.stream().limit(20).forEach(System.out::println);
    System.out.printf(
        "%d programs, compared %s, %d differences%n",
        programs, replay.compared, replay.differences.size());
    if (programs != Long.parseLong(arguments[0]) || !replay.differences.isEmpty()) {
      System.exit(1);
    }
  }

  /** What differed, one sentence each. */
  List<String> differences() {
    return differences;
  }

  /** How often each kind of step was compared. */
  Map<String, Integer> compared() {
    return compared;
  }

  /** Runs one program on both kinds of memory. */
  void replay(String line) {
    String[] steps = line.split(" \\| ");
    run(steps, first(steps[0], null), "heap: " + line);
    try (Arena arena = Arena.ofConfined()) {
      run(steps, first(steps[0], arena), "native: " + line);
    }
  }

  static NdArray<?> first(String header, Arena arena) {
    String[] words = header.split(" ");
    return first(DType.of(TYPES.get(words[0])), words, arena);
  }

  private static <A extends NdArray<A>> A first(DType<A> type, String[] words, Arena arena) {
    Order order = Order.valueOf(words[1]);
    long[] shape = longs(words[2]);
    long a = Long.parseLong(words[3]);
    long b = Long.parseLong(words[4]);
    A array = arena == null ? Nd.zeros(type, order, shape) : Nd.zeros(type, order, arena, shape);
    long[] offsets = Flat.offsets(array.layout()).toArray();
    for (int i = 0; i < offsets.length; i++) {
      long value = (a * i + b) % 201 - 100;
      if (type.isFloating()) {
        array.lane().setDouble(offsets[i], value);
      } else {
        boolean bool = type.elementType() == ElementType.BOOL;
        array.lane().setBits(offsets[i], bool ? value & 1 : value);
      }
    }
    return array;
  }

  private void run(String[] steps, NdArray<?> first, String line) {
    List<NdArray<?>> known = new ArrayList<>(List.of(first));
    for (int i = 1; i < steps.length; i++) {
      String[] sides = steps[i].split(" = ");
      String[] words = sides[0].split(" ");
      String outcome;
      try {
        outcome =
            switch (words[0]) {
              case "view", "make", "new" -> array(known, words, sides[1]);
              case "write" -> write(known, words);
              default -> ReplayQuestions.answer(known, words, sides[1]);
            };
      } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
        outcome = "error";
      } catch (UnsupportedOperationException e) {
        if (e.getMessage().startsWith("a boolean[] cannot be viewed")) {
          return; // NumPy can
        }
        throw e;
      }
      compared.merge(
          words[0] + " " + (words[0].matches("view|make") ? words[2] : words[1]), 1, Integer::sum);
      if (!outcome.equals(sides[1])) {
        differences.add("%s gives %s in %s".formatted(steps[i], outcome, line));
        return;
      }
    }
  }

  private static String array(List<NdArray<?>> known, String[] words, String expected) {
    int number = Integer.parseInt(words[words[0].equals("new") ? 2 : 1]);
    NdArray<?> of = known.get(number);
    NdArray<?> result =
        switch (words[0]) {
          case "view" -> view(of, words[2], words, 3);
          case "make" -> make(of, words[2], words[3]);
          default -> combine(words[1], of, known.get(Integer.parseInt(words[3])));
        };
    known.add(result);
    return state(of, result, expected);
  }

  private static NdArray<?> view(NdArray<?> a, String name, String[] words, int at) {
    String word = words.length > at ? words[at] : "";
    return switch (name) {
      case "transpose" -> a.transpose();
      case "permute" -> a.transpose(ints(word));
      case "swap" -> a.swapAxes(Integer.parseInt(word), Integer.parseInt(words[at + 1]));
      case "move" -> a.moveAxis(ints(word), ints(words[at + 1]));
      case "slice" -> a.slice(subscript(word));
      case "at" -> a.at(Long.parseLong(word));
      case "new" -> a.newAxis(Integer.parseInt(word));
      case "squeeze" -> a.squeeze();
      case "drop" -> a.squeeze(ints(word));
      case "flip" -> a.flip(ints(word));
      case "broadcast" -> a.broadcastTo(longs(word));
      case "diagonal" ->
          a.diagonal(
              Long.parseLong(word),
              Integer.parseInt(words[at + 1]),
              Integer.parseInt(words[at + 2]));
      case "window" -> a.slidingWindow(longs(word), ints(words[at + 1]));
      case "reshape" -> a.reshape(Order.valueOf(word), longs(words[at + 1]));
      case "ravel" -> a.ravel(Order.valueOf(word));
      case "flatten" -> a.flatten(Order.valueOf(word));
      case "dtype" -> a.view(DType.of(TYPES.get(word)));
      case "contiguous" -> a.contiguous(Order.valueOf(word));
      default -> throw new AssertionError(name);
    };
  }

  private static NdArray<?> make(NdArray<?> a, String name, String argument) {
    return switch (name) {
      case "copy" -> a.copy(Order.valueOf(argument));
      case "astype" -> a.astype(DType.of(TYPES.get(argument)));
      case "negate", "negative" -> Nd.negate(a);
      case "abs" -> Nd.abs(a);
      case "not" -> Nd.not(a);
      case "any" -> a.any(ints(argument));
      case "all" -> a.all(ints(argument));
      case "argmin" ->
          argument.equals("_") ? scalar(a.argMin()) : a.argMin(Integer.parseInt(argument));
      case "argmax" ->
          argument.equals("_") ? scalar(a.argMax()) : a.argMax(Integer.parseInt(argument));
      default -> reduce(a, name, ints(argument));
    };
  }

  private static NdArray<?> scalar(long value) {
    return Nd.full(DType.LONG, value);
  }

  private static NdArray<?> reduce(NdArray<?> a, String name, int[] axes) {
    return switch (a) {
      case FloatingNd<?> f ->
          switch (name) {
            case "sum" -> f.sum(axes);
            case "mean" -> f.mean(axes);
            case "min" -> f.min(axes);
            case "prod" -> f.product(axes);
            default -> f.max(axes);
          };
      case IntegralNd<?> n ->
          switch (name) {
            case "sum" -> n.sum(axes);
            case "mean" -> n.mean(axes);
            case "min" -> n.min(axes);
            case "prod" -> n.product(axes);
            default -> n.max(axes);
          };
    };
  }

  private static NdArray<?> combine(String name, NdArray<?> a, NdArray<?> b) {
    int letters = name.replaceAll("-?[0-9]+", "").length();
    int axis = letters == name.length() ? 0 : Integer.parseInt(name.substring(letters));
    return switch (name.substring(0, letters)) {
      case "add" -> Nd.add(a, b);
      case "subtract" -> Nd.subtract(a, b);
      case "multiply" -> Nd.multiply(a, b);
      case "divide" -> Nd.divide(a, b);
      case "floorDivide" -> Nd.floorDivide(a, b);
      case "remainder" -> Nd.remainder(a, b);
      case "power" -> Nd.power(a, b);
      case "minimum" -> Nd.minimum(a, b);
      case "maximum" -> Nd.maximum(a, b);
      case "and" -> Nd.and(a, b);
      case "or" -> Nd.or(a, b);
      case "xor" -> Nd.xor(a, b);
      case "less" -> Nd.less(a, b);
      case "lessEqual" -> Nd.lessEqual(a, b);
      case "greater" -> Nd.greater(a, b);
      case "greaterEqual" -> Nd.greaterEqual(a, b);
      case "equal" -> Nd.equal(a, b);
      case "notEqual" -> Nd.notEqual(a, b);
      case "where" -> Nd.where(a, a, b);
      case "concatenate" -> Nd.concatenate(axis, a, b);
      case "stack" -> Nd.stack(axis, a, b);
      case "matmul" -> Nd.matmul(a, b);
      default -> throw new AssertionError(name);
    };
  }

  private static String write(List<NdArray<?>> known, String[] words) {
    NdArray<?> a = known.get(Integer.parseInt(words[2]));
    NdArray<?> out = part(a, words, 5);
    NdArray<?> x = part(a, words, 7);
    NdArray<?> y = part(a, words, 9);
    if (words[11].equals("1")) {
      x = x.swapAxes(0, 1);
    }
    // Views of overlapping views stay read-only, though this part of them may not overlap.
    NdArray<?> target = out.isWritable() ? out : out.asWritableUnchecked();
    write(words[1], target, x, y);
    return bufferCrc(a);
  }

  /** The checksum of the whole buffer. */
  static String bufferCrc(NdArray<?> a) {
    NdArray<?> root = root(a);
    long item = root.dtype().itemSize();
    return Long.toString(crc(root, LongStream.range(0, root.size()).map(i -> i * item)));
  }

  private static <A extends NdArray<A>> void write(
      String name, NdArray<A> out, NdArray<?> x, NdArray<?> y) {
    switch (name) {
      case "copy" -> out.assign(x);
      case "add" -> Nd.add(x, y, out);
      case "multiply" -> Nd.multiply(x, y, out);
      case "minimum" -> out.assign(Nd.minimum(x, y));
      case "subtract" -> Nd.subtract(x, y, out);
      default -> throw new AssertionError(name);
    }
  }

  private static NdArray<?> part(NdArray<?> a, String[] words, int at) {
    int axis = Integer.parseInt(words[3]);
    long count = Long.parseLong(words[4]);
    long start = Long.parseLong(words[at]);
    long step = Long.parseLong(words[at + 1]);
    long stop = start + step * count;
    Ix[] subscript = new Ix[axis + 1];
    Arrays.fill(subscript, Ix.all());
    OptionalLong end = stop < 0 ? OptionalLong.empty() : OptionalLong.of(stop);
    subscript[axis] = new Ix.Range(new Slice(OptionalLong.of(start), end, step));
    return a.slice(subscript);
  }

  static NdArray<?> root(NdArray<?> a) {
    return a.baseOrSelf();
  }

  static String state(NdArray<?> of, NdArray<?> a, String expected) {
    String[] numpy = expected.split(" ");
    if (numpy.length != 7) {
      return a.layout().toString();
    }
    boolean empty = a.isEmpty();
    String kind = empty ? numpy[0] : root(a) == root(of) ? "view" : "copy";
    long[] strides = a.byteStrides();
    long[] theirs = longs(numpy[2]);
    for (int k = 0; k < strides.length; k++) {
      if (theirs.length == strides.length && (empty || a.length(k) <= 1)) {
        strides[k] = theirs[k];
      }
    }
    String offset = empty ? numpy[3] : Long.toString(a.layout().offset());
    String flags = (a.isCContiguous() ? "C" : "-") + (a.isFContiguous() ? "F" : "-");
    String overlap =
        numpy[5].equals("?")
            ? "?"
            : switch (Overlap.within(a.layout())) {
              case NO -> "N";
              case YES -> "Y";
              case TOO_HARD -> "?";
            };
    return String.join(
        " ", kind, text(a.shape()), text(strides), offset, flags, overlap, Long.toString(crc(a)));
  }

  /** The checksum of the elements' bytes in C order. */
  private static long crc(NdArray<?> a) {
    return crc(a, Flat.offsets(a.layout()));
  }

  private static long crc(NdArray<?> a, LongStream offsets) {
    CRC32 crc = new CRC32();
    int item = a.dtype().itemSize();
    offsets.forEach(offset -> {
      long bits = a.lane().getBits(offset);
      for (int k = 0; k < item; k++) {
        crc.update((int) (bits >> (8 * k)) & 0xff);
      }
    });
    return crc.getValue();
  }

  private static Ix[] subscript(String text) {
    return Arrays.stream(text.split(",")).map(ArrayReplay::index).toArray(Ix[]::new);
  }

  private static Ix index(String text) {
    if (text.equals("...")) {
      return Ix.ellipsis();
    }
    if (text.equals("None")) {
      return Ix.newAxis();
    }
    if (!text.contains(":")) {
      return Ix.at(Long.parseLong(text));
    }
    String[] bounds = text.split(":", -1);
    return new Ix.Range(new Slice(bound(bounds[0]), bound(bounds[1]), Long.parseLong(bounds[2])));
  }

  private static OptionalLong bound(String text) {
    return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
  }

  static long[] longs(String text) {
    return text.equals(".")
        ? new long[0]
        : Arrays.stream(text.split(",")).mapToLong(Long::parseLong).toArray();
  }

  static int[] ints(String text) {
    return Arrays.stream(longs(text)).mapToInt(Math::toIntExact).toArray();
  }

  static String text(long[] values) {
    return values.length == 0
        ? "."
        : String.join(",", Arrays.stream(values).mapToObj(Long::toString).toList());
  }
}
