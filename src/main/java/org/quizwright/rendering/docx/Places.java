package org.quizwright.rendering.docx;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.LineMap;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.SheetPlace;
import org.quizwright.model.source.LineRange;

/** Says where on the printed sheets a quotation stands. */
record Places(AnswerKey key) {

  /** Such as "Source A ¶2 s3–4, lines 12–14"; several editions each have lines of their own. */
  String of(Evidence evidence, Part part) {
    List<SheetPlace> places = key.worksheet().find(evidence, part);
    return places.isEmpty()
        ? "not printed on this sheet: " + evidence.source() + ", passage " + evidence.passage()
        : place(places) + lines(places);
  }

  private static String place(List<SheetPlace> places) {
    int last = places.get(places.size() - 1).sentence();
    return places.get(0) + (places.size() == 1 ? "" : "–" + last);
  }

  private String lines(List<SheetPlace> places) {
    List<String> all =
        key.lineMaps().stream()
            .map(map -> range(map, places).map(lines -> lines + edition(map)).orElse(""))
            .filter(text -> !text.isEmpty())
            .toList();
    return all.isEmpty() ? "" : ", " + String.join("; ", all);
  }

  private static Optional<String> range(LineMap map, List<SheetPlace> places) {
    List<LineRange> ranges =
        places.stream().flatMap(place -> map.lines(place).stream()).collect(Collectors.toList());
    if (ranges.isEmpty()) {
      return Optional.empty();
    }
    int first = ranges.stream().mapToInt(LineRange::first).min().orElseThrow();
    int last = ranges.stream().mapToInt(LineRange::last).max().orElseThrow();
    return Optional.of(first == last ? "line " + first : "lines " + first + "–" + last);
  }

  /** Named only where there are several to tell apart. */
  private String edition(LineMap map) {
    long papers =
        key.lineMaps().stream().map(LineMap::paper).filter(Objects::nonNull).distinct().count();
    String name = map.edition().name().toLowerCase(Locale.ROOT);
    String paper = papers > 1 ? ", " + map.paper() : "";
    return key.lineMaps().size() > 1 ? " (" + name + paper + ")" : "";
  }
}
