package org.quizwright.analysis.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.reference.Referents;
import org.quizwright.language.Clause;
import org.quizwright.language.Genitive;
import org.quizwright.language.NameWords;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;
import org.quizwright.model.source.TextRef;

/** Puts names for pronouns where only one person, body or people can be meant. */
final class Pronouns {

  private final Referents referents;

  Pronouns(Referents referents) {
    this.referents = referents;
  }

  /** The sentence with the names put in; empty where it has none to put. */
  Optional<String> resolved(AnalysedPassage passage, int index) {
    ParsedSentence sentence = passage.sentences().get(index).parsed();
    Map<Integer, String> names = new LinkedHashMap<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      int pronoun = i;
      person(passage.sentences().get(index).ref(), sentence, i)
          .or(() -> Actors.before(passage, index, pronoun))
          .filter(name -> isNews(sentence, pronoun, name, names))
          .ifPresent(name -> names.put(pronoun, name));
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(written(sentence, names));
  }

  /** A subject bears its name again; in "shot Grey in his house", "his" is clear. */
  private static boolean isNews(
      ParsedSentence sentence, int pronoun, String name, Map<Integer, String> names) {
    String before = sentence.text().substring(0, sentence.token(pronoun).start());
    return sentence.hasRelation(pronoun, "nsubj")
        || !(names.containsValue(name) || NameWords.areIn(before, name));
  }

  private static String lastName(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String written(ParsedSentence sentence, Map<Integer, String> names) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Map.Entry<Integer, String> entry : names.entrySet()) {
      Token pronoun = sentence.token(entry.getKey());
      String name = entry.getValue();
      boolean owner = sentence.hasRelation(entry.getKey(), "nmod:poss");
      text.append(sentence.text(), from, pronoun.start()).append(owner ? Genitive.of(name) : name);
      from = pronoun.end();
    }
    return text.append(sentence.text().substring(from)).toString();
  }

  /** Whom a pronoun means that isn't clear from its own clause. */
  private Optional<String> person(TextRef ref, ParsedSentence sentence, int pronoun) {
    return referents.meant(ref, pronoun).filter(name -> !isSubject(ref, sentence, pronoun, name));
  }

  /** "Grey said that he would go", "Grey lost his men": the label names the subject already. */
  private boolean isSubject(TextRef ref, ParsedSentence sentence, int pronoun, String name) {
    int verb = sentence.token(pronoun).head();
    if (sentence.hasRelation(pronoun, "nsubj")) {
      if (!sentence.hasRelation(verb, "ccomp")) {
        return false;
      }
      verb = sentence.token(verb).head();
    }
    OptionalInt subject = Clause.subjectAbove(sentence, verb);
    return subject.isPresent()
        && subject.getAsInt() != pronoun
        && isNamed(ref, sentence, subject.getAsInt(), name);
  }

  private boolean isNamed(TextRef ref, ParsedSentence sentence, int subject, String name) {
    if (sentence.token(subject).text().matches("(?i)s?he")) {
      return referents.meant(ref, subject).filter(name::equals).isPresent();
    }
    boolean relative = sentence.token(subject).text().equals("who");
    int named = relative ? sentence.token(sentence.token(subject).head()).head() : subject;
    return named >= 0 && sentence.text(sentence.subtree(named)).contains(lastName(name));
  }
}
