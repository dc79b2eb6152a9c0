package org.quizwright.generation.comprehension;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.PairMatching;
import org.quizwright.generation.draft.PairMatching.Entry;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.language.BodyName;
import org.quizwright.language.Words;
import org.quizwright.model.content.Person;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** Who was who among the people of a text, as the text itself says. */
final class PeopleMatching implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("people-matching", Skill.CLOSE_READING, Demand.LOCATE);

  /** "A Scottish journalist", "the foreign minister": whole, and of nobody who isn't named. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?i)(?:an?|the|one of the) (?!.*\\b(?:his|her|their|its|he|she|they|it|who|which|later|named|dead)\\b).+");

  private static final Pattern FULL_NAME = Pattern.compile("\\S+ .*\\S");

  private static final int MOST_WORDS = 9;

  @Override
  public List<Draft> write(Facts facts) {
    Map<String, List<Person>> bySource =
        facts.model().people().stream()
            .filter(person -> facts.isTaughtHere(person.ref()))
            .filter(person -> FULL_NAME.matcher(person.name()).matches())
            .collect(
                Collectors.groupingBy(
                    person -> person.ref().source(), TreeMap::new, Collectors.toList()));
    return bySource.entrySet().stream()
        .flatMap(entry -> drafts(facts, entry.getKey(), entry.getValue()).stream())
        .toList();
  }

  private static List<Draft> drafts(Facts facts, String source, List<Person> people) {
    List<Entry> entries = new ArrayList<>();
    for (Person person : people) {
      entry(facts, person).filter(each -> isOther(each, entries)).ifPresent(entries::add);
    }
    String author = BodyName.inside(NamedAuthor.author(facts, source));
    String stem = "Match each person with what %s says of who they were.".formatted(author);
    return new PairMatching(DRAFTING, stem).write(facts, entries);
  }

  private static Optional<Entry> entry(Facts facts, Person person) {
    String role = person.role();
    if (role == null
        || !WHOLE.matcher(role).matches()
        || Words.in(role).size() > MOST_WORDS
        || Words.content(role).stream().anyMatch(Words.lemmas(person.name())::contains)) {
      return Optional.empty();
    }
    return facts
        .sentence(person.ref())
        .filter(sentence -> sentence.contains(role) && names(person, sentence))
        .filter(sentence -> !Cruelty.isIn(sentence) && !facts.model().isSensitive(person.ref()))
        .map(
            sentence ->
                new Entry(person.name(), role, List.of(facts.quote(person.ref(), sentence))));
  }

  private static boolean names(Person person, String sentence) {
    return sentence.contains(person.name())
        || person.aliases().stream().anyMatch(sentence::contains);
  }

  /** "The poet" beside "a poet of the north" would be right for both. */
  private static boolean isOther(Entry entry, List<Entry> entries) {
    List<String> words = Words.content(entry.right());
    return entries.stream()
        .map(Entry::right)
        .allMatch(taken -> Words.content(taken).stream().noneMatch(words::contains));
  }
}
