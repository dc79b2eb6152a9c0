package org.quizwright.analysis.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private final Map<String, BodyGroup> groups = new LinkedHashMap<>();

  private BodyFinder() {}

  /** Each body once, in the order of the first mention. */
  public static List<Body> find(List<AnalysedPassage> passages, Names names) {
    BodyFinder finder = new BodyFinder();
    List<NameMention> common = CommonBodies.in(passages, names.bodies());
    names.bodies().stream()
        .filter(mention -> !isGeneric(mention) && common.stream().noneMatch(mention::opens))
        .forEach(finder::add);
    common.forEach(finder::add);
    for (BodyAlias alias : BodyAlias.in(passages)) {
      finder.link(alias);
    }
    ShortForms.link(finder.groups);
    CutNames.merge(finder.groups);
    Unplaced.merge(finder.groups, names.places());
    Generic.merge(finder.groups);
    Houses.merge(finder.groups);
    return finder.groups.values().stream()
        .distinct()
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

  private void add(NameMention mention) {
    groups.computeIfAbsent(Names.key(mention.name()), key -> new BodyGroup()).add(mention);
  }

  /** What was read as "Dock Workers" of "Harbour and Dock Workers’ Union (HDWU)" is part of it. */
  private void absorbParts(BodyAlias alias) {
    String full = Names.key(alias.full());
    BodyGroup whole = groups.get(full);
    for (int at = full.indexOf(' '); whole != null && at >= 0; at = full.indexOf(' ', at + 1)) {
      String part = full.substring(at + 1);
      BodyGroup group = groups.get(part);
      if (group != null && group != whole && group.isOnlyIn(alias.full())) {
        groups.remove(part);
        whole.addMentions(group);
      }
    }
  }

  /** Two names of one body; at least one of them is known for a body's already. */
  private void link(BodyAlias alias) {
    Optional<BodyGroup> full = Optional.ofNullable(groups.get(Names.key(alias.full())));
    Optional<BodyGroup> other = Optional.ofNullable(groups.get(Names.key(alias.other())));
    if (full.isPresent() && other.isPresent() && full.get() != other.get()) {
      full.get().absorb(other.get());
      groups.replaceAll((key, group) -> group == other.get() ? full.get() : group);
    } else if (full.isPresent() && other.isEmpty()) {
      full.get().addName(alias.other());
      groups.put(Names.key(alias.other()), full.get());
    } else if (other.isPresent() && full.isEmpty()) {
      other.get().addName(alias.full());
      groups.put(Names.key(alias.full()), other.get());
    }
    absorbParts(alias);
  }
}
