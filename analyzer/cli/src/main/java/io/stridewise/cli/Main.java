package io.stridewise.cli;

import io.stridewise.core.report.Terminal;
import io.stridewise.core.report.ToolVersion;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** {@code java -jar stridewise-cli.jar COMMAND}. */
@Command(
    name = "stridewise",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Finds Java loops that fight the memory layout, and puts them right.",
    customSynopsis = "stridewise COMMAND [OPTION]... [PATH]...")
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  private Main() {}

  /** Runs and ends the process with the command's exit code. */
  public static void main(String[] args) {
    Interruption interruption = Interruption.ofThisThread();
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    int code;
    try {
      code =
          run(
              Terminal.detect(System.getenv()),
              out,
              writer(out, "stdout.encoding"),
              writer(err, "stderr.encoding"),
              args);
    } finally {
      interruption.over();
    }
    System.exit(code);
  }

  /**
   * Runs one command line; the exit code.
   *
   * @param raw where {@code out} writes to, for bytes that are no text of ours
   */
  static int run(
      Terminal terminal, OutputStream raw, PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new CheckCommand(terminal));
    line.addSubcommand(new FixCommand(terminal, raw));
    line.addSubcommand(new ExplainCommand(terminal));
    line.addSubcommand(new RulesCommand());
    line.addSubcommand(new HelpCommand());
    line.setOut(out);
    line.setErr(err);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            terminal.out() && terminal.colors() ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpAutoWidth(true);
    line.setOverwrittenOptionsAllowed(true);
    line.setParameterExceptionHandler((e, given) -> usageError(e.getCommandLine(), Messages.of(e)));
    line.setExecutionExceptionHandler(Main::executionError);
    int code;
    try {
      code = line.execute(args);
    } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
      // The virtual machine's own answer would be 1, which means findings.
      code = internalError(e, err);
    }
    out.flush();
    err.flush();
    return code;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "a command is missing; try 'stridewise check PATH'");
  }

  private static int executionError(Exception e, CommandLine line, ParseResult given) {
    if (e instanceof UsageException) {
      return usageError(line, Messages.inOptionSpelling(e.getMessage()));
    }
    if (e instanceof InterruptedIOException) {
      return ExitCode.TROUBLE;
    }
    return internalError(e, line.getErr());
  }

  private static int internalError(Throwable e, PrintWriter err) {
    err.println("stridewise: this should not happen; please report it, with the lines below");
    err.println("stridewise " + ToolVersion.current() + ", Java " + Runtime.version());
    e.printStackTrace(err);
    err.flush();
    return ExitCode.TROUBLE;
  }

  private static int usageError(CommandLine line, String message) {
    PrintWriter err = line.getErr();
    err.println("stridewise: " + message);
    err.println("See '" + line.getCommandSpec().qualifiedName() + " --help'.");
    err.flush();
    return ExitCode.TROUBLE;
  }

  private static PrintWriter writer(OutputStream stream, String encodingProperty) {
    // Java 17 does not know the property of the stream itself.
    String name = System.getProperty(encodingProperty, System.getProperty("native.encoding"));
    Charset charset = name == null ? Charset.defaultCharset() : Charset.forName(name);
    return new PrintWriter(new BufferedWriter(new OutputStreamWriter(stream, charset)));
  }
}
