package io.stridewise.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class PlatformTest {
  /** The oldest JDK in use loads the plugin, whichever JDK built the rest. */
  @Test
  void thePluginIsCompiledForJava17() throws IOException {
    try (InputStream in = HostileLoopOrder.class.getResourceAsStream("HostileLoopOrder.class");
        DataInputStream header = new DataInputStream(in)) {
      assertThat(header.readInt()).isEqualTo(0xCAFEBABE);
      header.readUnsignedShort();
      assertThat(header.readUnsignedShort()).isEqualTo(61);
    }
  }
}
