package org.quizwright.generation.comparison.pairing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.matter.Matter.Frames;
import org.quizwright.generation.comparison.matter.Matter.Kind;
import org.quizwright.generation.comparison.voice.Speech;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Words;

/** What a person or body did in a year, where two voices of different texts tell of it. */
final class Deeds {

  private static final Pattern YEAR = Pattern.compile("\\b(?:1\\d|20)\\d{2}(?!s?[\\p{L}\\d])");

  private final Facts facts;
  private final List<String> doers;

  private Deeds(Facts facts) {
    this.facts = facts;
    this.doers =
        Stream.concat(
                facts.model().people().stream().map(person -> person.name()),
                facts.model().bodies().stream().map(body -> body.name()))
            .toList();
  }

  static List<Matter> in(List<Speech> speeches, Facts facts) {
    return new Deeds(facts).matters(speeches);
  }

  private record Deed(String doer, String year) {}

  private List<Matter> matters(List<Speech> speeches) {
    Map<Deed, List<String>> tellers = new LinkedHashMap<>();
    Map<Deed, Matter> matters = new LinkedHashMap<>();
    for (Speech speech : speeches) {
      for (Statement statement : speech.statements()) {
        for (Deed deed : deeds(statement)) {
          if (acts(deed.doer(), statement)) {
            matters.putIfAbsent(deed, matter(deed, statement));
            tellers
                .computeIfAbsent(deed, d -> new ArrayList<>())
                .add(speech.voice().carrier().id());
          }
        }
      }
    }
    return tellers.entrySet().stream()
        .filter(told -> told.getValue().stream().distinct().count() > 1)
        .flatMap(told -> Stream.ofNullable(matters.get(told.getKey())))
        .toList();
  }

  private List<Deed> deeds(Statement statement) {
    List<String> years =
        YEAR.matcher(statement.exact()).results().map(MatchResult::group).distinct().toList();
    return years.size() != 1
        ? List.of()
        : statement.names().stream()
            .filter(doers::contains)
            .filter(name -> statement.exact().contains(name))
            .map(name -> new Deed(name, years.get(0)))
            .toList();
  }

  /** Whether a clause has it for its subject; a body named in passing does nothing. */
  private boolean acts(String name, Statement statement) {
    ParsedSentence parsed = facts.language().parse(statement.exact());
    String head = name.substring(name.lastIndexOf(' ') + 1);
    boolean first =
        statement
            .exact()
            .matches("(?s)(?:In \\d{4},? )?(?:[Tt]he )?" + Pattern.quote(name) + "\\b.*");
    return first
        || Clause.finite(parsed).stream()
            .flatMapToInt(clause -> clause.subject().stream())
            .anyMatch(subject -> parsed.token(subject).text().equals(head));
  }

  private static Matter matter(Deed deed, Statement statement) {
    boolean article =
        statement.exact().matches("(?s).*\\b[Tt]he " + Pattern.quote(deed.doer()) + ".*");
    String name = (article ? "the " : "") + deed.doer();
    List<List<String>> marks = new ArrayList<>();
    Words.lemmas(deed.doer()).forEach(word -> marks.add(List.of(word)));
    marks.add(List.of(deed.year()));
    return new Matter(
        "deed of " + deed.doer() + " in " + deed.year(),
        Kind.ACCOUNT,
        deed.doer(),
        marks,
        List.of(),
        new Frames(
            name + " in " + deed.year(),
            "What did " + name + " do?",
            "Both tell us what " + name + " did in " + deed.year(),
            ""));
  }
}
