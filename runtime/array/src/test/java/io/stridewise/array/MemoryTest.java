package io.stridewise.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Heap, native and mapped memory: who owns it, how long it lives, what fits. */
class MemoryTest {

  @Test
  void wrappedJavaArrayIsShared() {
    float[] values = {1, 2, 3, 4, 5, 6};
    FloatNd a = Nd.wrap(values, 2, 3);

    a.set(9, 1, 0);
    values[5] = 7;

    assertThat(values[3]).isEqualTo(9);
    assertThat(a.get(1, 2)).isEqualTo(7);
    assertThat(a.base()).isEmpty();
    assertThat(a.transpose().base()).containsSame(a);
  }

  @Test
  void wrapRefusesAShapeThatDoesNotFit() {
    assertThatThrownBy(() -> Nd.wrap(new short[5], 2, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("wrap: shape [2, 3] needs 6 int16 (12 bytes), the memory has 10 bytes");
  }

  @Test
  void segmentOverAJavaArrayIsSharedWithTheArray() {
    long[] values = new long[4];
    LongNd a = Nd.wrap(DType.LONG, MemorySegment.ofArray(values).asSlice(8, 16));

    a.fill(3);

    assertThat(values).containsExactly(0, 3, 3, 0);
    assertThat(a.isNative()).isFalse();
  }

  @Test
  void segmentOverAnArrayOfAnotherTypeIsReadAsTheType() {
    byte[] bytes = new byte[24];
    DoubleNd a = Nd.wrap(DType.DOUBLE, MemorySegment.ofArray(bytes));

    a.assign(Nd.of(1, -2, 0.5));
    Nd.add(a, a, a);

    assertThat(a.toArray()).containsExactly(2, -4, 1);
    assertThat(MemorySegment.ofArray(bytes).get(ValueLayout.JAVA_DOUBLE_UNALIGNED, 8))
        .isEqualTo(-4);
  }

  @Test
  void readOnlySegmentOverAJavaArrayIsRefusedWithAdvice() {
    MemorySegment hidden = MemorySegment.ofArray(new int[2]).asReadOnly();

    assertThatThrownBy(() -> Nd.wrap(DType.INT, hidden))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("asReadOnly()");
  }

  @Test
  void booleanArrayCannotBeViewedAsBytesButNativeBooleansCan() {
    BoolNd heap = Nd.wrap(new boolean[] {true, false});
    assertThatThrownBy(() -> heap.view(DType.BYTE))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("allocate it in an Arena");
    try (Arena arena = Arena.ofConfined()) {
      BoolNd nat = Nd.zeros(DType.BOOL, arena, 2).assign(heap);
      assertThat(nat.view(DType.BYTE).toArray()).containsExactly(1, 0);
    }
    assertThat(Nd.wrap(new byte[] {0, 7}).view(DType.BOOL).toArray()).containsExactly(false, true);
  }

  @Test
  void nativeMemoryIsAlignedToCacheLines() {
    try (Arena arena = Arena.ofConfined()) {
      ByteNd a = Nd.zeros(DType.BYTE, arena, 3);
      assertThat(((io.stridewise.array.storage.NativeStorage) a.storage()).toString())
          .isEqualTo("native, 3 bytes");
      assertThat(arena.allocate(1, 64).address() % 64).isZero();
      assertThat(a.isNative()).isTrue();
    }
  }

  @Test
  void everyAccessAfterCloseIsAnIllegalState() {
    DoubleNd a;
    DoubleNd view;
    try (Arena arena = Arena.ofShared()) {
      a = Nd.zeros(DType.DOUBLE, arena, 3, 4);
      view = a.transpose();
      assertThat(view.isAlive()).isTrue();
    }
    DoubleNd heap = Nd.zeros(3, 4);
    assertThat(view.isAlive()).isFalse();
    assertThatThrownBy(() -> view.get(0, 0)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> a.set(1, 0, 0)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(a::sum).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(view::copy).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> heap.assign(a)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> a.assign(heap)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Nd.add(heap, a, heap)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Nd.matmul(a, view)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(a::toString).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> a.stream().sum()).isInstanceOf(IllegalStateException.class);
    assertThat(a.describe()).contains("native (closed)");
    assertThat(a.slice(Ix.at(1)).shape()).containsExactly(4);
  }

  @Test
  void memoryOfAConfinedArenaBelongsToItsThread() {
    try (Arena arena = Arena.ofConfined()) {
      DoubleNd a = Nd.zeros(DType.DOUBLE, arena, 4);
      assertThatThrownBy(() -> CompletableFuture.supplyAsync(a::sum).join())
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(WrongThreadException.class);
    }
  }

  @Test
  void tooLongForAJavaArrayIsRefusedWithAdvice() {
    assertThatThrownBy(() -> Nd.zeros(DType.BYTE, 1L << 16, 1L << 16))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "4294967296 elements do not fit in a Java array (at most 2147483639); allocate native"
                + " memory instead: Nd.zeros(dtype, arena, shape)");
    assertThatThrownBy(() -> Nd.zeros(1L << 40, 1L << 40))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Nd.zeros(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void mappedMemoryMayHaveMoreThanTwoToThe31Elements(@TempDir Path folder) throws IOException {
    long length = (1L << 31) + 1000;
    try (Arena arena = Arena.ofShared();
        FileChannel file =
            FileChannel.open(
                folder.resolve("sparse"),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.SPARSE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
      ByteNd a = Nd.wrap(DType.BYTE, file.map(FileChannel.MapMode.READ_WRITE, 0, length, arena));

      a.set((byte) 5, (1L << 31) + 7);

      ByteNd end = a.slice(Ix.from(1L << 31));
      assertThat(end.argMax()).isEqualTo(7);
      assertThat(end.sum()).isEqualTo(5);
      assertThat(a.slice(Ix.every(-(1L << 20))).length(0)).isEqualTo(2049);
      assertThat(a.describe()).contains("mapped, 2147484648 bytes");
    }
  }

  @Test
  void readOnlyMapRefusesWritesEvenUnchecked(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("data");
    Files.write(path, new byte[16]);
    try (Arena arena = Arena.ofConfined();
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
      LongNd a = Nd.wrap(DType.LONG, file.map(FileChannel.MapMode.READ_ONLY, 0, 16, arena));

      assertThat(a.sum()).isZero();
      assertThatThrownBy(() -> a.set(1, 0)).isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(a::asWritableUnchecked)
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessageContaining("memory itself is read-only");
    }
  }

  @Test
  void viewsOfReadOnlyArraysAreReadOnly() {
    DoubleNd a = Nd.zeros(2, 3).asReadOnly();

    assertThat(a.transpose().isWritable()).isFalse();
    assertThat(a.slice(Ix.at(0)).isWritable()).isFalse();
    assertThat(a.view(DType.LONG).isWritable()).isFalse();
    assertThat(a.reshape(6).isWritable()).isFalse();
    assertThat(a.copy().isWritable()).isTrue();
    assertThatThrownBy(() -> Nd.add(a, a, a)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> a.assign(a)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> a.setAt(1, 0)).isInstanceOf(UnsupportedOperationException.class);
  }
}
