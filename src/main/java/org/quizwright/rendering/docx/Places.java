package org.quizwright.rendering.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.LineMap;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.SheetPlace;
import org.quizwright.model.source.LineRange;

/** Says where on the printed sheets a quotation stands. */
record Places(AnswerKey key) {

  /** Such as "Source A ¶2 s3–4, lines 12–14"; editions are named where their lines differ. */
  String of(Evidence evidence, Part part) {
    List<SheetPlace> places = key.worksheet().find(evidence, part);
    return places.isEmpty()
        ? "not printed on this sheet: " + evidence.source() + ", passage " + evidence.passage()
        : place(places) + lines(evidence, places);
  }

  private static String place(List<SheetPlace> places) {
    int last = places.get(places.size() - 1).sentence();
    return places.get(0) + (places.size() == 1 ? "" : "–" + last);
  }

  private String lines(Evidence evidence, List<SheetPlace> places) {
    Map<String, List<String>> editions = new LinkedHashMap<>();
    for (LineMap map : key.lineMaps()) {
      range(map, evidence.exact(), places)
          .ifPresent(
              lines -> editions.computeIfAbsent(lines, range -> new ArrayList<>()).add(name(map)));
    }
    return editions.entrySet().stream()
        .map(entry -> entry.getKey() + (editions.size() > 1 ? named(entry.getValue()) : ""))
        .reduce((one, other) -> one + "; " + other)
        .map(all -> ", " + all)
        .orElse("");
  }

  private static String named(List<String> editions) {
    return " (" + String.join(", ", editions) + ")";
  }

  private Optional<String> range(LineMap map, String exact, List<SheetPlace> places) {
    List<String> sentences = places.stream().map(this::sentence).toList();
    int from = String.join(" ", sentences).indexOf(exact);
    int to = from + exact.length();
    List<LineRange> ranges = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      int length = sentences.get(i).length();
      map.lines(places.get(i), Math.max(from, 0), Math.min(to, length)).ifPresent(ranges::add);
      from -= length + 1;
      to -= length + 1;
    }
    if (ranges.isEmpty()) {
      return Optional.empty();
    }
    int first = ranges.stream().mapToInt(LineRange::first).min().orElseThrow();
    int last = ranges.stream().mapToInt(LineRange::last).max().orElseThrow();
    return Optional.of(first == last ? "line " + first : "lines " + first + "–" + last);
  }

  private String sentence(SheetPlace place) {
    return key.worksheet()
        .sources()
        .filter(source -> source.letter().equals(place.letter()))
        .map(source -> source.paragraphs().get(place.paragraph() - 1).sentences())
        .map(sentences -> sentences.get(place.sentence() - 1).text())
        .findFirst()
        .orElseThrow();
  }

  private String name(LineMap map) {
    long papers =
        key.lineMaps().stream().map(LineMap::paper).filter(Objects::nonNull).distinct().count();
    String edition = map.edition().name().toLowerCase(Locale.ROOT);
    return papers > 1 ? edition + ", " + map.paper() : edition;
  }
}
