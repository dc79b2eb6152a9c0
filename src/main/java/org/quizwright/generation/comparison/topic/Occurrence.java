package org.quizwright.generation.comparison.topic;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.matter.Matter.Kind;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.course.Theme;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.YearName;

/** Which of all strikes, orders or shots a topic means, told by a place or a time. */
public record Occurrence(Pairing pairing, Setting setting, Facts facts) {

  private static final int MOST_YEARS = 20;
  private static final Pattern TITLED =
      Pattern.compile(" (?:in|at|on) (?:the )?\\p{Lu}\\p{L}+(?:[ ’'][\\p{Lu}]\\p{L}*)*$");

  private static boolean isAsked(String topic) {
    return topic.matches("(?:why|who|whether|how many) .*");
  }

  private static int span(HistoricalDate period) {
    return period.end().getYear() - period.start().getYear();
  }

  /** The time of the theme, as far as the later of the two can tell of it. */
  private String years(HistoricalDate period) {
    int first = period.start().getYear();
    int written =
        Stream.of(pairing.left(), pairing.right())
            .map(side -> side.voice().carrier().metadata().issued())
            .mapToInt(issued -> issued == null ? Integer.MAX_VALUE : issued.end().getYear())
            .max()
            .orElse(Integer.MAX_VALUE);
    int last = Math.max(first, Math.min(period.end().getYear(), written));
    return first == last
        ? "in " + YearName.of(first)
        : "between " + YearName.of(first) + " and " + YearName.of(last);
  }

  /** What was done to a thing is told from other such deeds by its date. */
  public Optional<String> identified(Subject subject) {
    String topic = subject.fill(pairing.point().matter().frames().topic());
    Optional<String> dated =
        pairing.point().matter().kind() == Kind.JUDGED
            ? Setting.dated(topic, pairing.point(), pairing.left(), pairing.right())
            : Optional.empty();
    // "Why the corn left in Ireland" would say something else.
    boolean quarrel =
        List.of(Kind.CONFLICT, Kind.DISPUTE).contains(pairing.point().matter().kind());
    String place = setting.place();
    Optional<String> named =
        dated.or(
            () ->
                setting
                    .identified(topic, subject.it())
                    .filter(
                        whole ->
                            place.isEmpty()
                                || !whole.equals(topic + " in " + place)
                                || !(quarrel || isAsked(topic))));
    boolean judged = quarrel || pairing.point().matter().kind() == Kind.JUDGED;
    return named
        .or(() -> quarrel ? placed(topic) : Optional.empty())
        .or(
            () ->
                Optional.ofNullable(facts.theme().period())
                    .filter(period -> judged && span(period) <= MOST_YEARS)
                    .map(period -> topic + " " + years(period)));
  }

  /** Where the theme's own title says, else a place that both sides and the theme name. */
  private Optional<String> placed(String topic) {
    Theme theme = facts.theme();
    Optional<String> titled =
        TITLED.matcher(theme.title()).results().map(MatchResult::group).findFirst();
    boolean known = (theme.description() + theme.background()).contains(setting.place());
    return titled
        .or(
            () ->
                Optional.of(" in " + setting.place())
                    .filter(place -> known && !setting.place().isEmpty()))
        .map(place -> topic + place);
  }
}
