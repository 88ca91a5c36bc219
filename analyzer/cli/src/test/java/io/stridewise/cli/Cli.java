package io.stridewise.cli;

import io.stridewise.core.report.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One run of the command line inside this process.
 *
 * @param code what the process would answer
 * @param out standard output
 * @param err standard error
 */
record Cli(int code, String out, String err) {

  static Cli run(String... args) {
    return on(Terminal.NONE, args);
  }

  static Cli on(Terminal terminal, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(terminal, new PrintWriter(out), new PrintWriter(err), args);
    return new Cli(code, out.toString(), err.toString());
  }
}
