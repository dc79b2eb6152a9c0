package org.quizwright.analysis.event;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Words;

/** Whether two texts tell one deed of one day in other words: "Parliament met", "was called". */
final class OtherWords {

  private static final List<List<String>> FAMILIES =
      List.of(
          List.of("meet", "call", "assemble", "open", "convene", "summon", "gather", "sit"),
          List.of("clear", "acquit"),
          List.of("sentence", "condemn", "imprison", "jail"),
          List.of("arrest", "seize", "catch", "capture", "take"),
          List.of("set", "leave", "depart", "march", "start", "sail"),
          List.of("release", "free", "discharge"),
          List.of("sign", "conclude", "agree"),
          List.of("begin", "open", "start", "commence"),
          List.of("end", "close", "finish", "stop"),
          List.of("found", "establish", "form", "create", "launch"),
          List.of("pass", "enact", "adopt", "approve", "carry", "become"),
          List.of("abolish", "repeal", "end", "scrap"),
          List.of("surrender", "capitulate", "yield", "fall"),
          List.of("arrive", "reach", "land", "enter", "come"),
          List.of("rise", "revolt", "rebel"),
          List.of("elect", "choose"),
          List.of("resign", "retire"),
          List.of("issue", "publish", "announce", "proclaim", "declare"));

  private OtherWords() {}

  /** Whether a family holds a verb of each and the labels share some other word. */
  static boolean tell(String label, String other) {
    List<String> mine = lemmas(label);
    List<String> theirs = lemmas(other);
    return FAMILIES.stream()
        .filter(family -> mine.stream().anyMatch(family::contains))
        .filter(family -> theirs.stream().anyMatch(family::contains))
        .anyMatch(family -> mine.stream().anyMatch(w -> !family.contains(w) && theirs.contains(w)));
  }

  private static List<String> lemmas(String label) {
    List<String> lemmas = new ArrayList<>();
    Words.content(label).forEach(word -> lemmas.add(Lemmas.of(word)));
    return lemmas;
  }
}
