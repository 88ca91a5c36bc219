package io.stridewise.array.storage;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.MemorySegment;

/** Elements in a memory segment, at any alignment. */
final class SegmentLane extends Lane {

  private final MemorySegment segment;

  SegmentLane(ElementType type, MemorySegment segment) {
    super(type);
    this.segment = segment;
  }

  @Override
  public long getBits(long o) {
    return switch (type()) {
      case BOOL -> segment.get(JAVA_BYTE, o) != 0 ? 1 : 0;
      case BYTE -> segment.get(JAVA_BYTE, o);
      case SHORT -> segment.get(JAVA_SHORT_UNALIGNED, o);
      case INT, FLOAT -> segment.get(JAVA_INT_UNALIGNED, o);
      case LONG, DOUBLE -> segment.get(JAVA_LONG_UNALIGNED, o);
    };
  }

  @Override
  public void setBits(long o, long bits) {
    switch (type()) {
      case BOOL -> segment.set(JAVA_BYTE, o, (byte) (bits != 0 ? 1 : 0));
      case BYTE -> segment.set(JAVA_BYTE, o, (byte) bits);
      case SHORT -> segment.set(JAVA_SHORT_UNALIGNED, o, (short) bits);
      case INT, FLOAT -> segment.set(JAVA_INT_UNALIGNED, o, (int) bits);
      case LONG, DOUBLE -> segment.set(JAVA_LONG_UNALIGNED, o, bits);
    }
  }

  @Override
  public double getDouble(long o) {
    return type() == ElementType.DOUBLE
        ? segment.get(JAVA_DOUBLE_UNALIGNED, o)
        : segment.get(JAVA_FLOAT_UNALIGNED, o);
  }

  @Override
  public void setDouble(long o, double value) {
    if (type() == ElementType.DOUBLE) {
      segment.set(JAVA_DOUBLE_UNALIGNED, o, value);
    } else {
      segment.set(JAVA_FLOAT_UNALIGNED, o, (float) value);
    }
  }

  @Override
  public void readBits(long o, long s, long[] to, int at, int n) {
    switch (type()) {
      case BOOL -> {
        for (int i = 0; i < n; i++) {
          to[at + i] = segment.get(JAVA_BYTE, o + i * s) != 0 ? 1 : 0;
        }
      }
      case BYTE -> {
        for (int i = 0; i < n; i++) {
          to[at + i] = segment.get(JAVA_BYTE, o + i * s);
        }
      }
      case SHORT -> {
        for (int i = 0; i < n; i++) {
          to[at + i] = segment.get(JAVA_SHORT_UNALIGNED, o + i * s);
        }
      }
      case INT, FLOAT -> {
        for (int i = 0; i < n; i++) {
          to[at + i] = segment.get(JAVA_INT_UNALIGNED, o + i * s);
        }
      }
      case LONG, DOUBLE -> {
        if (s == Long.BYTES) {
          MemorySegment.copy(segment, JAVA_LONG_UNALIGNED, o, to, at, n);
        } else {
          for (int i = 0; i < n; i++) {
            to[at + i] = segment.get(JAVA_LONG_UNALIGNED, o + i * s);
          }
        }
      }
    }
  }

  @Override
  public void writeBits(long o, long s, long[] from, int at, int n) {
    switch (type()) {
      case BOOL -> {
        for (int i = 0; i < n; i++) {
          segment.set(JAVA_BYTE, o + i * s, (byte) (from[at + i] != 0 ? 1 : 0));
        }
      }
      case BYTE -> {
        for (int i = 0; i < n; i++) {
          segment.set(JAVA_BYTE, o + i * s, (byte) from[at + i]);
        }
      }
      case SHORT -> {
        for (int i = 0; i < n; i++) {
          segment.set(JAVA_SHORT_UNALIGNED, o + i * s, (short) from[at + i]);
        }
      }
      case INT, FLOAT -> {
        for (int i = 0; i < n; i++) {
          segment.set(JAVA_INT_UNALIGNED, o + i * s, (int) from[at + i]);
        }
      }
      case LONG, DOUBLE -> {
        if (s == Long.BYTES) {
          MemorySegment.copy(from, at, segment, JAVA_LONG_UNALIGNED, o, n);
        } else {
          for (int i = 0; i < n; i++) {
            segment.set(JAVA_LONG_UNALIGNED, o + i * s, from[at + i]);
          }
        }
      }
    }
  }

  @Override
  public void readDoubles(long o, long s, double[] to, int at, int n) {
    if (type() == ElementType.FLOAT) {
      for (int i = 0; i < n; i++) {
        to[at + i] = segment.get(JAVA_FLOAT_UNALIGNED, o + i * s);
      }
    } else if (s == Double.BYTES) {
      MemorySegment.copy(segment, JAVA_DOUBLE_UNALIGNED, o, to, at, n);
    } else {
      for (int i = 0; i < n; i++) {
        to[at + i] = segment.get(JAVA_DOUBLE_UNALIGNED, o + i * s);
      }
    }
  }

  @Override
  public void writeDoubles(long o, long s, double[] from, int at, int n) {
    if (type() == ElementType.FLOAT) {
      for (int i = 0; i < n; i++) {
        segment.set(JAVA_FLOAT_UNALIGNED, o + i * s, (float) from[at + i]);
      }
    } else if (s == Double.BYTES) {
      MemorySegment.copy(from, at, segment, JAVA_DOUBLE_UNALIGNED, o, n);
    } else {
      for (int i = 0; i < n; i++) {
        segment.set(JAVA_DOUBLE_UNALIGNED, o + i * s, from[at + i]);
      }
    }
  }

  @Override
  MemorySegment segment() {
    return segment;
  }

  @Override
  long segmentOffset(long offset) {
    return offset;
  }
}
