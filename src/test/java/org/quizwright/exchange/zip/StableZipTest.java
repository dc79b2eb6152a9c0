package org.quizwright.exchange.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class StableZipTest {

  private static byte[] packed(long time, List<String> names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(time);
        zip.putNextEntry(entry);
        zip.write(name.repeat(500).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void takesTimeAndOrderOutOfAPackageAndLeavesItsFiles() throws IOException {
    byte[] one = packed(1_000_000_000_000L, List.of("mill.xml", "looms/weft.xml"));
    byte[] other = packed(1_500_000_000_000L, List.of("looms/weft.xml", "mill.xml"));
    assertThat(one).isNotEqualTo(other);
    assertThat(StableZip.steadied(one)).isEqualTo(StableZip.steadied(other));
    assertThat(SafeZip.read("a.zip", StableZip.steadied(one)))
        .usingRecursiveComparison()
        .isEqualTo(SafeZip.read("a.zip", one));
  }
}
