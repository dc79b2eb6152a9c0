package org.quizwright.rendering.pdf;

import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;

/** Words of every length and script that a sheet may meet. */
final class HardWords {

  private static final List<String> PLAIN =
      List.of("the", "a", "ferry", "river", "bridge", "of", "council", "in", "crossing", "toll");

  private static final List<String> HARD =
      List.of(
          OverlongSheet.WORD,
          "https://archive.example.org/arle/1927/03/12/boats?page=4&column=2#seven-with-a-long-name",
          "Москва-река",
          "Ленинск-Кузнецкий",
          "e\u0301tude",
          "c\u030Cas",
          "Łódź",
          "Čermák",
          "і",
          "ў",
          "well-known",
          "“throat.”",
          "1,250,000",
          "6\u00A0km",
          "co\u00ADop\u200Berative",
          "line\u2028break",
          "A.",
          "—",
          "(CPSU)",
          "AV-To-Wa");

  private final SplittableRandom random;

  HardWords(SplittableRandom random) {
    this.random = random;
  }

  /** At least one word, seldom a hard one; now and then five times as many as usual. */
  String some(int usual) {
    return exactly(1 + random.nextInt(random.nextInt(20) == 0 ? 5 * usual : usual));
  }

  String exactly(int count) {
    StringJoiner words = new StringJoiner(" ");
    for (int i = 0; i < count; i++) {
      List<String> from = random.nextInt(12) == 0 ? HARD : PLAIN;
      words.add(from.get(random.nextInt(from.size())));
    }
    return words.toString();
  }
}
