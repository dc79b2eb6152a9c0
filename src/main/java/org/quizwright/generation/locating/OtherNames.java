package org.quizwright.generation.locating;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quizwright.language.Name;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Words;
import org.quizwright.model.content.Body;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Person;
import org.quizwright.model.content.Place;

/** Names of a theme that a reader could take for that of a line, and that nothing makes right. */
final class OtherNames {

  /** A name met once may be a slip of the tagger, or beside the matter. */
  private static final int FEWEST_MENTIONS = 2;

  private OtherNames() {}

  /** Those of the same kind, the most often named first. */
  static List<String> of(Material material, NoteLine line) {
    boolean article = line.before().matches("(?is)(?:.* )?the ");
    Map<String, Integer> counts = new LinkedHashMap<>();
    material.parsed().stream()
        .flatMap(sentence -> names(sentence, line.slot(), article))
        .forEach(name -> counts.merge(name, 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST_MENTIONS)
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .filter(name -> isKnown(material, line.slot(), name) && !isVoice(material, name))
        .filter(name -> isApart(material, line, name))
        .toList();
  }

  private static Stream<String> names(ParsedSentence sentence, Gap.Slot slot, boolean article) {
    String text = sentence.text();
    return sentence.names().stream()
        .filter(name -> Gap.slot(name) == slot && hasArticle(text, name) == article)
        .map(name -> name.span().of(text))
        .filter(words -> words.matches("\\p{Lu}[\\p{L}\\p{N}.’& -]+"));
  }

  private static boolean hasArticle(String text, Name name) {
    return text.substring(0, name.span().start()).matches("(?is)(?:.* )?the ");
  }

  /** Only what the content model has found to be a person or body, and no place. */
  private static boolean isKnown(Material material, Gap.Slot slot, String name) {
    ContentModel model = material.facts().model();
    Stream<String> known =
        slot == Gap.Slot.PERSON
            ? model.people().stream().map(Person::name).filter(full -> full.contains(" "))
            : model.bodies().stream().flatMap(OtherNames::forms);
    return known.anyMatch(name::equals)
        && model.places().stream().map(Place::name).noneMatch(name::equals);
  }

  private static Stream<String> forms(Body body) {
    return Stream.concat(Stream.of(body.name()), body.aliases().stream());
  }

  /** Who is only cited makes a silly answer. */
  private static boolean isVoice(Material material, String name) {
    return material.facts().model().claims().stream()
        .anyMatch(claim -> claim.assertedBy().contains(name));
  }

  /** Nothing tells the same of both, and no sentence has the one beside the other. */
  private static boolean isApart(Material material, NoteLine line, String name) {
    List<String> own = Words.in(line.whole());
    boolean alias =
        material.facts().model().bodies().stream()
            .map(body -> forms(body).toList())
            .anyMatch(forms -> forms.contains(name) && forms.contains(line.answer()));
    return !alias
        && Words.in(name).stream().noneMatch(own::contains)
        && !line.isFilledBy(material, name)
        && material.lines().stream()
            .map(Material.Line::text)
            .noneMatch(text -> text.contains(name) && text.contains(line.answer()));
  }
}
