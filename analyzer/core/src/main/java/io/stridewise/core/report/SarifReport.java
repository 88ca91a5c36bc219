package io.stridewise.core.report;

import io.stridewise.core.check.Check;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Finding.Related;
import io.stridewise.core.check.Place;
import io.stridewise.core.check.Severity;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.remedy.Edit;
import io.stridewise.core.remedy.Fix;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * SARIF 2.1.0 (OASIS, 2020) with what GitHub's code scanning asks for on top. Paths are relative to
 * {@code SRCROOT}, which the document leaves open: it says nothing about the machine it was made
 * on.
 */
public final class SarifReport {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String ROOT = "SRCROOT";

  /** GitHub cuts or refuses longer texts. */
  private static final int MAX_TEXT = 1024;

  /** More links than this would push the message out. */
  private static final int MAX_LINKS = 8;

  /**
   * Allowed as they are in a relative path (RFC 3986, 3.3); ':' is not, it could make the first
   * segment a scheme.
   */
  private static final String URI_PUNCTUATION = "-._~/!$&'()*+,;=@";

  private SarifReport() {}

  /** Appends the document: one run, with every check as a rule and a result per finding. */
  public static void write(ScanReport report, Appendable out) throws IOException {
    write(report, ToolVersion.current(), out);
  }

  static void write(ScanReport report, String version, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(out).beginObject();
    json.member("$schema", SCHEMA).member("version", "2.1.0");
    json.name("runs").beginArray().beginObject();
    tool(json, version);
    invocation(json, report.diagnostics());
    json.name("originalUriBaseIds").beginObject().name(ROOT).beginObject();
    message(json, "description", "The root of the repository, or of the build.");
    json.end().end();
    json.member("columnKind", "utf16CodeUnits");
    json.name("results").beginArray();
    for (Finding finding : report.findings()) {
      result(json, finding);
    }
    json.end().end().end().end();
  }

  private static void tool(JsonWriter json, String version) throws IOException {
    json.name("tool").beginObject().name("driver").beginObject();
    json.member("name", "Stridewise");
    json.member("version", version).member("semanticVersion", version);
    json.member("informationUri", "https://stridewise.io/");
    json.name("rules").beginArray();
    for (Check check : Check.values()) {
      rule(json, check);
    }
    json.end().end().end();
  }

  private static void rule(JsonWriter json, Check check) throws IOException {
    String suppress =
        "`@SuppressWarnings(\"%1$s\")` on a declaration around the loop, or `// stridewise:ok %1$s -- reason` above it"
            .formatted(check.id());
    json.beginObject().member("id", check.id());
    message(json, "shortDescription", check.summary());
    message(json, "fullDescription", check.explanation());
    json.member("helpUri", check.url());
    json.name("help").beginObject();
    json.member(
        "text", check.explanation() + "\nTo accept one: " + suppress + ".\nMore: " + check.url());
    json.member(
        "markdown",
        check.explanation()
            + "\n\nTo accept one: "
            + suppress
            + ".\n\n[All about "
            + check.id()
            + "]("
            + check.url()
            + ")");
    json.end();
    json.name("defaultConfiguration").beginObject();
    json.member("level", level(check.defaultSeverity())).end();
    json.name("properties").beginObject();
    json.member("tags", List.of("performance", "memory-layout"));
    // What is a warning by default has passed gates on evidence; a suggestion has not.
    json.member("precision", check.defaultSeverity() == Severity.INFO ? "medium" : "high");
    json.member("problem.severity", problemSeverity(check.defaultSeverity()));
    json.end().end();
  }

  private static void invocation(JsonWriter json, List<Diagnostic> diagnostics) throws IOException {
    json.name("invocations").beginArray().beginObject();
    json.member("executionSuccessful", true);
    json.name("toolExecutionNotifications").beginArray();
    for (Diagnostic diagnostic : diagnostics) {
      json.beginObject().member("level", "warning");
      message(json, "message", diagnostic.message());
      json.name("locations").beginArray().beginObject();
      json.name("physicalLocation").beginObject();
      artifact(json, diagnostic.path());
      if (diagnostic.line() > 0) {
        json.name("region").beginObject().member("startLine", diagnostic.line());
        if (diagnostic.column() > 0) {
          json.member("startColumn", diagnostic.column());
        }
        json.end();
      }
      json.end().end().end().end();
    }
    json.end().end().end();
  }

  private static void result(JsonWriter json, Finding f) throws IOException {
    json.beginObject();
    json.member("ruleId", f.check().id()).member("ruleIndex", f.check().ordinal());
    json.member("level", level(f.severity()));
    message(json, "message", text(f));
    json.name("locations").beginArray().beginObject();
    location(json, f.place(), Optional.of(f));
    json.end().end();
    json.name("relatedLocations").beginArray();
    int id = 1;
    for (Related related : f.related()) {
      json.beginObject().member("id", id++);
      location(json, related.place(), Optional.empty());
      message(json, "message", related.text());
      json.end();
    }
    json.end();
    json.name("partialFingerprints").beginObject();
    json.member("stridewise/v1", f.fingerprint()).end();
    if (f.fix().isPresent()) {
      fix(json, f, f.fix().get());
    }
    properties(json, f);
    json.end();
  }

  /** Regions by offset: lines and columns of the edits would need the whole text. */
  private static void fix(JsonWriter json, Finding f, Fix fix) throws IOException {
    json.name("fixes").beginArray().beginObject();
    message(json, "description", f.advice() + " (" + Fact.kept(fix.tier()) + ")");
    json.name("artifactChanges").beginArray().beginObject();
    artifact(json, f.place().path());
    json.name("replacements").beginArray();
    for (Edit edit : fix.edits()) {
      json.beginObject().name("deletedRegion").beginObject();
      json.member("charOffset", edit.span().start());
      json.member("charLength", edit.span().end() - edit.span().start()).end();
      message(json, "insertedContent", edit.text());
      json.end();
    }
    json.end().end().end().end().end();
  }

  private static void properties(JsonWriter json, Finding f) throws IOException {
    json.name("properties").beginObject();
    if (f.tier().isPresent()) {
      json.member("tier", f.tier().map(Tier::label).get());
    }
    json.member("conditions", f.conditions());
    if (f.cost().isPresent()) {
      JsonReport.cost(json, f);
    }
    JsonReport.gains(json, f.gains());
    json.member("loopStart", f.loopStart()).member("loopEnd", f.loopEnd());
    json.member("remedy", f.remedy().label());
    json.end();
  }

  /** A physical location; with the code frame of {@code framed} as its context. */
  private static void location(JsonWriter json, Place place, Optional<Finding> framed)
      throws IOException {
    json.name("physicalLocation").beginObject();
    artifact(json, place.path());
    json.name("region").beginObject();
    json.member("startLine", place.startLine()).member("startColumn", place.startColumn());
    json.member("endLine", place.endLine()).member("endColumn", place.endColumn());
    json.member("charOffset", place.span().start());
    json.member("charLength", place.span().end() - place.span().start());
    json.end();
    if (framed.isPresent() && contains(framed.get(), place)) {
      Finding f = framed.get();
      json.name("contextRegion").beginObject();
      json.member("startLine", f.frameStart());
      json.member("endLine", f.frameStart() + f.frame().size() - 1);
      message(json, "snippet", String.join("\n", f.frame()));
      json.end();
    }
    json.end();
  }

  private static boolean contains(Finding f, Place place) {
    return f.frameStart() <= place.startLine()
        && place.endLine() < f.frameStart() + f.frame().size();
  }

  private static void artifact(JsonWriter json, String path) throws IOException {
    json.name("artifactLocation").beginObject();
    json.member("uri", uri(path)).member("uriBaseId", ROOT).end();
  }

  private static void message(JsonWriter json, String name, String text) throws IOException {
    json.name(name).beginObject().member("text", text).end();
  }

  /** The message, then the facts as sentences, then a link per access. */
  private static String text(Finding f) {
    StringBuilder out = new StringBuilder(f.message()).append('.');
    for (Fact fact : Fact.of(f)) {
      String sentence = fact.toString();
      out.append(' ').append(sentence.substring(0, 1).toUpperCase(Locale.ROOT));
      out.append(sentence, 1, sentence.length()).append('.');
    }
    // "](" would make a link of an array access; braces stay, as no reader undoes "{{" without
    // arguments.
    String body = out.toString().replace("](", "] (");
    String links = links(f.related().size());
    return cut(body, MAX_TEXT - links.length()) + links;
  }

  /** Link texts without code: readers differ on how a bracket in one is escaped. */
  private static String links(int count) {
    if (count == 0) {
      return "";
    }
    if (count == 1) {
      return " See [the access](1).";
    }
    StringBuilder out = new StringBuilder(" See the accesses ");
    int last = Math.min(count, MAX_LINKS);
    for (int id = 1; id <= last; id++) {
      out.append(id == 1 ? "" : id == last ? " and " : ", ");
      out.append('[').append(id).append("](").append(id).append(')');
    }
    return out.append('.').toString();
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = length - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** {@code path} as a relative URI reference. */
  static String uri(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean kept =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || URI_PUNCTUATION.indexOf(c) >= 0;
      if (kept) {
        out.append(c);
      } else {
        out.append('%').append(hex(c >> 4)).append(hex(c & 0xf));
      }
    }
    return out.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static String problemSeverity(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "recommendation";
    };
  }
}
