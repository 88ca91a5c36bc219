package io.stridewise.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stridewise.core.report.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One run of the command line inside this process.
 *
 * @param code what the process would answer
 * @param bytes standard output
 * @param err standard error
 */
record Cli(int code, byte[] bytes, String err) {

  static Cli run(String... args) {
    return on(Terminal.NONE, args);
  }

  /** Standard output as text. */
  String out() {
    return new String(bytes, UTF_8);
  }

  static Cli on(Terminal terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    int code =
        Main.run(terminal, out, new PrintWriter(out, false, UTF_8), new PrintWriter(err), args);
    return new Cli(code, out.toByteArray(), err.toString());
  }
}
