package org.quizwright.analysis.body;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.analysis.name.NameForm;
import org.quizwright.analysis.name.NameMention;
import org.quizwright.analysis.name.Names;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.model.content.Body;

/**
 * Gathers names into bodies: short forms, names in brackets and cut names belong to the full one.
 */
public final class BodyFinder {

  /** "a Quaker", "a Protestant landlord": somebody's faith or party, which is no body. */
  private static final Pattern ADHERENT =
      Pattern.compile(
          "(?:Quaker|Protestant|Catholic|Baptist|Methodist|Presbyterian|Anglican|Puritan|Lutheran|Calvinist|Jesuit"
              + "|Socialist|Communist|Liberal|Tory|Whig|Conservative|Republican|Democrat|Radical|Chartist|Christian"
              + "|Muslim|Jew|Hindu)");

  private BodyFinder() {}

  /** Each body once, in the order of the first mention. */
  public static List<Body> find(List<AnalysedPassage> passages, Names names) {
    BodyIndex index = new BodyIndex();
    List<NameMention> common = CommonBodies.in(passages, names.bodies());
    names.bodies().stream()
        .filter(mention -> !isGeneric(mention) && common.stream().noneMatch(mention::opens))
        .forEach(index::add);
    common.forEach(index::add);
    for (BodyAlias alias : BodyAlias.in(passages)) {
      index.link(alias.full(), alias.other());
      dissolveParts(index, alias.full());
    }
    ShortName.merge(index, new ShortForms(index));
    ShortName.merge(index, new CutNames(index));
    ShortName.merge(index, new Shortened(index));
    ShortName.merge(index, new Unplaced(index, names.places()));
    ShortName.merge(index, new Generic(index));
    ShortName.merge(index, new Houses(index));
    return index.bodies().stream()
        .map(group -> group.toBody(BodyRole.of(group.mentions())))
        .toList();
  }

  /** "Closed Joint-Stock Company", which says what a firm is, not which. */
  private static boolean isGeneric(NameMention mention) {
    return ADHERENT.matcher(mention.name()).matches()
        || (NameForm.isParty(mention.name()) && !mention.isDefinite())
        || mention
            .name()
            .matches(
                "(?i)(?:(?:closed|open|joint|stock|public|private|limited|company|corporation)[\\s-]*)+");
  }

  /** What was read as "Dock Workers" of "Harbour and Dock Workers’ Union (HDWU)" is part of it. */
  private static void dissolveParts(BodyIndex index, String name) {
    String full = Names.key(name);
    Optional<BodyGroup> whole = index.get(full);
    for (int at = full.indexOf(' '); whole.isPresent() && at >= 0; at = full.indexOf(' ', at + 1)) {
      String part = full.substring(at + 1);
      Optional<BodyGroup> read = index.get(part);
      if (read.isPresent() && read.get() != whole.get() && read.get().isOnlyIn(name)) {
        index.dissolve(part, whole.get());
      }
    }
  }
}
