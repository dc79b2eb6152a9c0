package org.quizwright.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.language.Words;
import org.quizwright.model.course.Theme;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;

/**
 * Proposes themes for texts that nobody has described: their own longer sections, or one theme for
 * all where they have none.
 */
final class ThemeProposal {

  private static final int MOST = 6;

  private static final int FEWEST_WORDS = 300;

  /**
   * Plain history gives about four questions to a thousand words: sections that are shorter than
   * this on the average feed no sheets, so that one page makes one theme.
   */
  private static final int LEAST_ON_AVERAGE = 600;

  private static final double LEAST_SHARE = 0.5;

  /** Sections that are about no one thing. */
  private static final List<String> FRAME =
      Words.list(
          "introduction preface foreword conclusion conclusions epilogue summary notes "
              + "background");

  private static final Pattern NUMBER =
      Pattern.compile("^(?i:chapter |part |section )?(?:[IVXLC]+|\\d+)[.:)]? +(?=\\p{L})");

  private final List<Passage> passages;
  private final TellingWords telling;

  private ThemeProposal(List<Source> sources) {
    this.passages =
        sources.stream()
            .flatMap(source -> source.passages().stream())
            .filter(passage -> passage.kind() != Passage.Kind.FOREIGN)
            .toList();
    this.telling = new TellingWords(texts(passages));
  }

  /** The taught themes, in the order of the texts; at least one. */
  static List<Theme> of(String title, List<Source> sources) {
    return new ThemeProposal(sources).themes(title);
  }

  private List<Theme> themes(String title) {
    Map<String, List<Passage>> sections = sections();
    int inSections = sections.values().stream().mapToInt(ThemeProposal::words).sum();
    if (sections.size() < 2
        || inSections < LEAST_ON_AVERAGE * sections.size()
        || inSections < LEAST_SHARE * words(passages)) {
      return List.of(theme(title, passages, List.of()));
    }
    List<String> longest =
        sections.entrySet().stream()
            .sorted(
                Comparator.comparingInt(
                    (Map.Entry<String, List<Passage>> section) -> -words(section.getValue())))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    List<Theme> themes = new ArrayList<>();
    sections.forEach(
        (heading, own) -> {
          if (longest.contains(heading)) {
            List<String> taken = themes.stream().map(Theme::id).toList();
            themes.add(theme(heading, own, taken));
          }
        });
    return themes;
  }

  /** Passages by heading, where there are enough of them to teach. */
  private Map<String, List<Passage>> sections() {
    Map<String, List<Passage>> sections = new LinkedHashMap<>();
    for (Passage passage : passages) {
      String heading = passage.heading();
      if (heading != null && isTelling(heading)) {
        sections
            .computeIfAbsent(NUMBER.matcher(heading).replaceFirst(""), key -> new ArrayList<>())
            .add(passage);
      }
    }
    sections.values().removeIf(section -> words(section) < FEWEST_WORDS);
    return sections;
  }

  private static boolean isTelling(String heading) {
    List<String> words = Words.content(heading);
    return words.stream().anyMatch(word -> word.matches("\\p{L}{3,}.*"))
        && !FRAME.contains(heading.toLowerCase(Locale.ROOT).strip());
  }

  private Theme theme(String title, List<Passage> section, List<String> taken) {
    String id = SourceIds.slug(title);
    String free = id.equals(Theme.BACKGROUND) ? "theme" : id;
    String unique =
        Stream.iterate(2, i -> i + 1)
            .map(i -> free + "-" + i)
            .filter(other -> !taken.contains(other))
            .findFirst()
            .orElseThrow();
    return new Theme(
        taken.contains(free) ? unique : free,
        title,
        Theme.plainEnquiry(title),
        "",
        telling.of(texts(section)),
        "",
        null);
  }

  private static List<String> texts(List<Passage> passages) {
    return passages.stream().map(Passage::text).toList();
  }

  private static int words(List<Passage> passages) {
    return passages.stream().mapToInt(passage -> Words.in(passage.text()).size()).sum();
  }
}
