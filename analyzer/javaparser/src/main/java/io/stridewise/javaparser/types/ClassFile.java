package io.stridewise.javaparser.types;

import io.stridewise.core.ir.Type;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the declarations of a class file (JVMS 4): names, descriptors, constant values. */
final class ClassFile {
  private static final int ACC_PRIVATE = 0x0002;
  private static final int ACC_STATIC = 0x0008;
  private static final int ACC_FINAL = 0x0010;
  private static final int ACC_VOLATILE = 0x0040;
  private static final int ACC_VARARGS = 0x0080;
  private static final int ACC_INTERFACE = 0x0200;

  /** Bridges share a flag with volatile fields. */
  private static final int ACC_BRIDGE_OR_SYNTHETIC = 0x1040;

  private final DataInputStream in;
  private Object[] pool;
  private String name;

  private ClassFile(byte[] bytes) {
    in = new DataInputStream(new ByteArrayInputStream(bytes));
  }

  /** The class in {@code bytes}. */
  static ClassInfo read(byte[] bytes) throws IOException {
    try {
      return new ClassFile(bytes).read();
    } catch (RuntimeException e) {
      throw new IOException("not a class file", e);
    }
  }

  private ClassInfo read() throws IOException {
    if (in.readInt() != 0xCAFEBABE) {
      throw new IOException("not a class file");
    }
    in.readInt(); // version
    readPool();
    int access = in.readUnsignedShort();
    name = className();
    String superclass = className();
    List<String> supertypes = new ArrayList<>();
    if (superclass != null) {
      supertypes.add(superclass);
    }
    for (int n = in.readUnsignedShort(); n > 0; n--) {
      supertypes.add(className());
    }
    Map<String, FieldInfo> fields = new HashMap<>();
    for (int n = in.readUnsignedShort(); n > 0; n--) {
      FieldInfo field = field();
      fields.put(field.name(), field);
    }
    Map<String, List<MethodInfo>> methods = new HashMap<>();
    for (int n = in.readUnsignedShort(); n > 0; n--) {
      method().ifPresent(m -> methods.computeIfAbsent(m.name(), k -> new ArrayList<>()).add(m));
    }
    return new ClassInfo(name, (access & ACC_INTERFACE) != 0, supertypes, fields, methods);
  }

  private void readPool() throws IOException {
    pool = new Object[in.readUnsignedShort()];
    for (int i = 1; i < pool.length; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> pool[i] = in.readUTF();
        case 3 -> pool[i] = in.readInt();
        case 4 -> pool[i] = in.readFloat();
        case 5 -> pool[i++] = in.readLong();
        case 6 -> pool[i++] = in.readDouble();
        case 7, 8, 16, 19, 20 -> pool[i] = new Reference(in.readUnsignedShort());
        case 9, 10, 11, 12, 17, 18 -> in.readInt();
        case 15 -> in.skipBytes(3);
        default -> throw new IOException("constant pool tag " + tag);
      }
    }
  }

  /** An index to another entry of the pool. */
  private record Reference(int index) {}

  private String className() throws IOException {
    return pool[in.readUnsignedShort()] instanceof Reference r
        ? Descriptor.dotted((String) pool[r.index])
        : null;
  }

  private FieldInfo field() throws IOException {
    int access = in.readUnsignedShort();
    String field = (String) pool[in.readUnsignedShort()];
    String descriptor = (String) pool[in.readUnsignedShort()];
    Object constant = null;
    for (int n = in.readUnsignedShort(); n > 0; n--) {
      String attribute = (String) pool[in.readUnsignedShort()];
      int length = in.readInt();
      if (attribute.equals("ConstantValue")) {
        constant = pool[in.readUnsignedShort()];
      } else {
        in.skipBytes(length);
      }
    }
    Type type = new Descriptor(descriptor).next();
    Object raw = constant instanceof Reference r ? pool[r.index] : constant;
    Optional<Object> value = Optional.ofNullable(raw).flatMap(v -> Constants.convert(v, type));
    boolean isFinal = (access & ACC_FINAL) != 0;
    return new FieldInfo(
        name,
        field,
        type,
        (access & ACC_PRIVATE) != 0,
        (access & ACC_STATIC) != 0,
        isFinal,
        (access & ACC_VOLATILE) != 0,
        depth -> isFinal ? value : Optional.empty());
  }

  private Optional<MethodInfo> method() throws IOException {
    int access = in.readUnsignedShort();
    String method = (String) pool[in.readUnsignedShort()];
    String descriptor = (String) pool[in.readUnsignedShort()];
    boolean generic = false;
    for (int n = in.readUnsignedShort(); n > 0; n--) {
      String attribute = (String) pool[in.readUnsignedShort()];
      int length = in.readInt();
      if (attribute.equals("Signature")) {
        String signature = (String) pool[in.readUnsignedShort()];
        String result = signature.substring(signature.lastIndexOf(')') + 1);
        generic =
            result.startsWith("T")
                || result.startsWith("[") && result.replace("[", "").startsWith("T");
      } else {
        in.skipBytes(length);
      }
    }
    if ((access & ACC_BRIDGE_OR_SYNTHETIC) != 0) {
      return Optional.empty();
    }
    Descriptor types = new Descriptor(descriptor);
    List<Type> parameters = types.parameters();
    Type result = generic ? Type.UNRESOLVED : types.next();
    return Optional.of(
        new MethodInfo(
            name,
            method,
            parameters,
            (access & ACC_VARARGS) != 0,
            result,
            (access & ACC_STATIC) != 0));
  }
}
