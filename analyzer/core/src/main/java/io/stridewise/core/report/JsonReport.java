package io.stridewise.core.report;

import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Finding.Gain;
import io.stridewise.core.check.Finding.Related;
import io.stridewise.core.check.Place;
import io.stridewise.core.check.Severity;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.remedy.Edit;
import io.stridewise.core.remedy.Fix;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Stridewise's own document, for scripts; {@code docs/reports.md} describes it. Every field is
 * always there and in the same order; {@code null} stands for what is not known.
 */
public final class JsonReport {
  /** Grows when a field changes its meaning or goes away; a new field does not count. */
  public static final int SCHEMA_VERSION = 1;

  private JsonReport() {}

  /** Appends the document. */
  public static void write(ScanReport report, Appendable out) throws IOException {
    write(report, ToolVersion.current(), out);
  }

  static void write(ScanReport report, String version, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(out).beginObject();
    json.member("schemaVersion", SCHEMA_VERSION);
    json.name("tool").beginObject().member("name", "Stridewise").member("version", version).end();
    statistics(json, report);
    json.name("findings").beginArray();
    for (Finding finding : report.findings()) {
      finding(json, finding);
    }
    json.end().name("diagnostics").beginArray();
    for (Diagnostic diagnostic : report.diagnostics()) {
      diagnostic(json, diagnostic);
    }
    json.end().end();
  }

  /** Rounded to 4 decimals, which is more than any estimate deserves. */
  static double rounded(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_UP).doubleValue();
  }

  private static void statistics(JsonWriter json, ScanReport report) throws IOException {
    ScanReport.Statistics s = report.statistics();
    json.name("statistics").beginObject();
    json.member("files", s.files());
    json.member("parsed", s.parsed());
    json.member("unparsable", s.unparsable());
    json.member("lines", s.lines());
    json.member("resolved", s.resolved());
    json.member("unresolved", s.unresolved());
    json.member("errors", report.count(Severity.ERROR));
    json.member("warnings", report.count(Severity.WARNING));
    json.member("suggestions", report.count(Severity.INFO));
    json.end();
  }

  private static void finding(JsonWriter json, Finding f) throws IOException {
    json.beginObject();
    json.member("check", f.check().id());
    json.member("severity", f.severity().name());
    place(json, f.place());
    json.member("loopStart", f.loopStart());
    json.member("loopEnd", f.loopEnd());
    json.member("message", f.message());
    json.member("caption", f.caption());
    cost(json, f);
    gains(json, f.gains());
    json.member("remedy", f.remedy().label());
    text(json, "advice", f.advice());
    text(json, "tier", f.tier().map(Tier::label).orElse(""));
    json.member("conditions", f.conditions());
    fix(json, f.fix());
    json.name("related").beginArray();
    for (Related related : f.related()) {
      json.beginObject();
      place(json, related.place());
      json.member("text", related.text()).end();
    }
    json.end();
    json.name("frame").beginObject();
    json.member("start", f.frameStart()).member("lines", f.frame()).end();
    json.member("fingerprint", f.fingerprint());
    json.member("url", f.check().url());
    json.end();
  }

  private static void fix(JsonWriter json, Optional<Fix> fix) throws IOException {
    json.name("fix");
    if (fix.isEmpty()) {
      json.nullValue();
      return;
    }
    json.beginObject().member("tier", fix.get().tier().label());
    json.name("edits").beginArray();
    for (Edit edit : fix.get().edits()) {
      json.beginObject().member("offset", edit.span().start());
      json.member("length", edit.span().end() - edit.span().start());
      json.member("text", edit.text()).end();
    }
    json.end().end();
  }

  private static void place(JsonWriter json, Place place) throws IOException {
    json.member("path", place.path());
    json.member("line", place.startLine());
    json.member("column", place.startColumn());
    json.member("endLine", place.endLine());
    json.member("endColumn", place.endColumn());
    json.member("offset", place.span().start());
    json.member("length", place.span().end() - place.span().start());
  }

  /** Shared with SARIF, whose contract names the same fields. */
  static void cost(JsonWriter json, Finding finding) throws IOException {
    Optional<Finding.Cost> cost = finding.cost();
    json.name("linesPerIteration");
    if (cost.isEmpty()) {
      json.nullValue();
      return;
    }
    json.beginObject().member("before", rounded(cost.get().before()));
    json.member("after", rounded(cost.get().after())).end();
  }

  /** Shared with SARIF, whose contract names the same fields. */
  static void gains(JsonWriter json, List<Gain> gains) throws IOException {
    json.name("expectedSpeedup").beginArray();
    for (Gain gain : gains) {
      json.beginObject().member("size", gain.size()).member("low", rounded(gain.low()));
      json.member("high", rounded(gain.high())).end();
    }
    json.end();
  }

  private static void diagnostic(JsonWriter json, Diagnostic diagnostic) throws IOException {
    json.beginObject().member("path", diagnostic.path());
    number(json, "line", diagnostic.line());
    number(json, "column", diagnostic.column());
    json.member("message", diagnostic.message()).end();
  }

  private static void text(JsonWriter json, String name, String value) throws IOException {
    json.name(name);
    if (value.isEmpty()) {
      json.nullValue();
    } else {
      json.value(value);
    }
  }

  private static void number(JsonWriter json, String name, int value) throws IOException {
    json.name(name);
    if (value <= 0) {
      json.nullValue();
    } else {
      json.value(value);
    }
  }
}
