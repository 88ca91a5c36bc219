package io.stridewise.javaparser.types;

import java.util.List;
import java.util.Map;

/**
 * What a class declares itself, without what it inherits.
 *
 * @param name qualified, with dots also before nested classes
 * @param supertypes qualified names, the superclass first
 */
public record ClassInfo(
    String name,
    boolean isInterface,
    List<String> supertypes,
    Map<String, FieldInfo> fields,
    Map<String, List<MethodInfo>> methods) {}
