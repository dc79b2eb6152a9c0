package org.quizwright.exchange.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.model.finding.InputException;

class SafeZipTest {

  private static final byte[] WORDS = "words".getBytes(StandardCharsets.UTF_8);

  private static void refuses(byte[] bytes, String words) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> SafeZip.read("package.zip", bytes))
        .withMessageStartingWith("package.zip")
        .withMessageContaining(words);
  }

  @Test
  void readsBackWhatStableZipWrites() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("b/two.xml", WORDS);
    files.put("a.xml", new byte[0]);
    Map<String, byte[]> read = SafeZip.read("package.zip", StableZip.write(files));
    assertThat(read).containsOnlyKeys("a.xml", "b/two.xml");
    assertThat(read.get("b/two.xml")).isEqualTo(WORDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil.xml", "a/../../evil.xml", "/etc/evil", "C:evil", "a\\..\\evil"})
  void refusesNamesThatLeadOut(String name) {
    refuses(StableZip.write(Map.of(name, WORDS)), "leads out of the package");
  }

  @Test
  void refusesABomb() {
    refuses(StableZip.write(Map.of("bomb", new byte[30_000_000])), "zip bomb");
  }

  @Test
  void refusesWhatIsFarTooManyFiles() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i <= 20_000; i++) {
      files.put("f" + i, WORDS);
    }
    refuses(StableZip.write(files), "more than 20000 files");
  }

  @Test
  void refusesWhatIsNoPackage() {
    refuses(WORDS, "isn't a whole ZIP package");
    refuses(new byte[0], "isn't a whole ZIP package");
  }

  @Test
  void refusesHalfAPackage() {
    byte[] whole = StableZip.write(Map.of("a.xml", WORDS));
    refuses(Arrays.copyOf(whole, whole.length / 2), "isn't a whole ZIP package");
  }

  @Test
  void passesOverNotesToAnEntryThatNobodyCanRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry("a.xml");
      entry.setExtra(new byte[] {1, 2, 120, 0, 5});
      zip.putNextEntry(entry);
      zip.write(WORDS);
    }
    assertThat(SafeZip.read("package.zip", bytes.toByteArray()).get("a.xml")).isEqualTo(WORDS);
  }

  @Test
  void refusesARareWayOfPacking() {
    byte[] zip = StableZip.write(Map.of("a.xml", WORDS));
    for (int i = 0; i + 11 < zip.length; i++) {
      boolean header = zip[i] == 'P' && zip[i + 1] == 'K';
      if (header && zip[i + 2] == 3) {
        zip[i + 8] = 93;
      }
      if (header && zip[i + 2] == 1) {
        zip[i + 10] = 93;
      }
    }
    refuses(zip, "packed in a way that is rare");
  }
}
