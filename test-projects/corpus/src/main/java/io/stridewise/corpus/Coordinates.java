package io.stridewise.corpus;

/** A published library. */
record Coordinates(String group, String artifact, String version) {
  /**
   * Reads {@code group:artifact:version}.
   *
   * @throws CorpusException if it is something else
   */
  static Coordinates parse(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length != 3 || !text.matches("[\\w.:+-]+") || text.matches("(.*:)?(:.*)?")) {
      throw new CorpusException("expected GROUP:ARTIFACT:VERSION, but was given '" + text + "'");
    }
    return new Coordinates(parts[0], parts[1], parts[2]);
  }

  /** Name of the folder that holds what belongs to this library. */
  String folder() {
    return artifact + "-" + version;
  }

  @Override
  public String toString() {
    return group + ":" + artifact + ":" + version;
  }
}
