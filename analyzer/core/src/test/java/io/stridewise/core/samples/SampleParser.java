package io.stridewise.core.samples;

import io.stridewise.core.check.Check;
import io.stridewise.core.check.Severity;
import io.stridewise.core.ir.Span;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.remedy.RemedyKind;
import io.stridewise.core.samples.Marker.Demand;
import io.stridewise.core.samples.Marker.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the markers of a sample. Strict, since a marker that is misread would be a test that tests
 * nothing: whatever looks like a marker and is not a correct one is an error.
 */
public final class SampleParser {
  private static final Pattern CARETS = Pattern.compile("\\s*//\\s*(\\^+)(?:\\s+(.*?))?\\s*");
  private static final Pattern DEMAND = Pattern.compile("\\s*//\\s*- (not )?(\\w+): (.*?)\\s*");
  private static final Pattern SUSPICIOUS = Pattern.compile("\\s*//\\s*(-.*|.*\\^\\^.*)");
  private static final Pattern MARKABLE =
      Pattern.compile(
          "for \\(.*\\)|while \\(.*\\)|do|IntStream\\.range(Closed)?\\(.*->|[\\w.]+\\(.*\\)");

  private final String path;
  private final String text;
  private final List<Open> found = new ArrayList<>();

  private SampleParser(String path, String text) {
    this.path = path;
    this.text = text;
  }

  /** A marker whose demands are still being read. */
  private record Open(Marker marker, List<Demand> demands) {
    Marker close() {
      return new Marker(
          marker.line(),
          marker.span(),
          marker.check(),
          marker.severity(),
          marker.tier(),
          marker.remedy(),
          demands);
    }
  }

  /**
   * Reads a sample.
   *
   * @throws IllegalArgumentException with path and line, if a marker is faulty
   */
  public static Sample parse(String path, String text) {
    SampleParser parser = new SampleParser(path, text);
    parser.read();
    return new Sample(path, text, parser.found.stream().map(Open::close).toList());
  }

  private void read() {
    String header = "";
    int headerLine = 0;
    int headerStart = 0;
    boolean underMarker = false;
    int offset = 0;
    String[] lines = text.split("\n", -1);
    for (int number = 1; number <= lines.length; number++) {
      String line = lines[number - 1];
      require(
          line.indexOf('\t') < 0 && line.indexOf('\r') < 0,
          number,
          "samples hold no tabs or carriage returns");
      Matcher carets = CARETS.matcher(line);
      Matcher demand = DEMAND.matcher(line);
      if (carets.matches()) {
        Span columns = new Span(carets.start(1), carets.end(1));
        require(columns.end() <= header.length(), number, "the carets reach beyond the line above");
        String marked = columns.of(header);
        require(
            MARKABLE.matcher(marked).matches(),
            number,
            "the carets mark '" + marked + "', which is neither a loop header nor a call");
        Span span = new Span(headerStart + columns.start(), headerStart + columns.end());
        String verdict = Optional.ofNullable(carets.group(2)).orElse("");
        found.add(new Open(marker(headerLine, span, verdict, number), new ArrayList<>()));
        underMarker = true;
      } else if (demand.matches() && underMarker) {
        Part part = named(Part.values(), Part::label, demand.group(2), "part", number);
        Demand read = new Demand(part, demand.group(1) == null, demand.group(3));
        found.get(found.size() - 1).demands().add(read);
      } else {
        require(
            !SUSPICIOUS.matcher(line).matches(),
            number,
            "'" + line.strip() + "' is neither a marker nor stands under one");
        header = line;
        headerLine = number;
        headerStart = offset;
        underMarker = false;
      }
      offset += line.length() + 1;
    }
  }

  private Marker marker(int line, Span span, String verdict, int number) {
    String[] parts = verdict.split(",\\s*", -1);
    require(
        parts.length == 4,
        number,
        "expected check, severity, tier, remedy, but found '" + verdict + "'");
    return new Marker(
        line,
        span,
        named(Check.values(), Check::id, parts[0], "check", number).id(),
        named(Severity.values(), Severity::name, parts[1], "severity", number),
        parts[2].equals("none")
            ? Optional.empty()
            : Optional.of(named(Tier.values(), Tier::label, parts[2], "tier", number)),
        named(RemedyKind.values(), RemedyKind::label, parts[3], "remedy", number),
        List.of());
  }

  private <T> T named(T[] values, Function<T, String> label, String name, String kind, int number) {
    return Arrays.stream(values)
        .filter(v -> label.apply(v).equals(name))
        .findFirst()
        .orElseThrow(() ->
            fault(
                number,
                "there is no %s '%s'; known are %s"
                    .formatted(kind, name, Arrays.stream(values).map(label).toList())));
  }

  private void require(boolean condition, int number, String otherwise) {
    if (!condition) {
      throw fault(number, otherwise);
    }
  }

  private IllegalArgumentException fault(int number, String what) {
    return new IllegalArgumentException(path + ":" + number + ": " + what);
  }
}
