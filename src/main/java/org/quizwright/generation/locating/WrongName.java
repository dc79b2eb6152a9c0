package org.quizwright.generation.locating;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.language.Name;
import org.quizwright.language.ParsedSentence;

/** A statement made false by the name of another person, body or place of the texts. */
final class WrongName implements LocatingRule {

  /** Nouns that a place belongs to by nature. */
  private static final Pattern PART =
      Pattern.compile(
          "government|capital|basin|region|coast|mouth|city|town|part|north|south|east|west|coal|industry"
              + "|company|mine|river|embassy|authority|population|parliament|oblast|province");

  @Override
  public List<Draft> write(Material material) {
    return FalseStatement.of("wrong-name", WrongName::changed).write(material);
  }

  /** The doer before all others, since it matters most who did something. */
  private static Optional<String> changed(Material material, Statement statement) {
    return statement.sentence().names().stream()
        .filter(name -> standsFree(statement.sentence(), name))
        .filter(name -> !name.type().equals("LOCATION") || isWhere(material, statement, name))
        .flatMap(name -> Rivals.swapped(material, statement, name).stream())
        .findFirst();
  }

  /** Whether it isn't a part of another name or the place of a place. */
  private static boolean standsFree(ParsedSentence sentence, Name name) {
    List<Integer> tokens = sentence.within(name.span());
    int head = tokens.get(tokens.size() - 1);
    String before = sentence.text().substring(0, name.span().start());
    String after = sentence.text().substring(name.span().end());
    return !sentence.hasRelation(head, "compound", "amod", "appos", "conj", "flat", "nmod:poss")
        && sentence.children(head, "conj", "appos").isEmpty()
        && !before.matches("(?s).*\\p{Lu}\\p{L}+ (?:in|of|at|on) (?:the )?$")
        && !after.matches("(?s)(?:, \\p{Lu}| (?:in|of|on) (?:the )?\\p{Lu}|’s?\\b|-).*");
  }

  /** Where something happened, not what a place belongs to and not the country of it all. */
  private static boolean isWhere(Material material, Statement statement, Name name) {
    ParsedSentence sentence = statement.sentence();
    List<Integer> tokens = sentence.within(name.span());
    int head = tokens.get(tokens.size() - 1);
    boolean ofAPart =
        sentence.hasRelation(head, "nmod")
            && PART.matcher(sentence.token(sentence.token(head).head()).lemma()).matches();
    boolean of =
        sentence.text().substring(0, name.span().start()).matches("(?s).*\\bof (?:the )?$");
    return !ofAPart
        && !of
        && !material.home().filter(name.span().of(sentence.text())::equals).isPresent();
  }
}
