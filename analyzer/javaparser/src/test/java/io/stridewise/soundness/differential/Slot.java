package io.stridewise.soundness.differential;

/**
 * Something that the harness sets before a run.
 *
 * @param name of the parameter or field
 * @param type of it
 * @param role what values make sense
 * @param place where it stands
 */
record Slot(String name, Class<?> type, Role role, Place place) {
  /** What values make sense. */
  enum Role {
    /** How often a loop runs. */
    SIZE,
    /** Where a loop starts: 0 to 2. */
    LOW,
    /** Elements from one row of a flat array to the next. */
    PITCH,
    /** A number, or a condition. */
    SCALAR,
    /** A vector, matrix or cube. */
    ARRAY,
    /** A matrix in one array. */
    FLAT,
    /** Subscripts. */
    INDEX
  }

  /** Where a value is put. */
  enum Place {
    PARAMETER,
    FIELD,
    STATIC
  }

  int dimensions() {
    return type.getName().lastIndexOf('[') + 1;
  }

  Class<?> element() {
    Class<?> element = type;
    while (element.isArray()) {
      element = element.getComponentType();
    }
    return element;
  }
}
