package org.quizwright.analysis.body;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.analysis.name.NameForm;
import org.quizwright.analysis.name.Names;

/** "The Commons" and "the House" for the House of Commons. */
record Houses(BodyIndex index) implements ShortName {

  private static final Pattern NAME = Pattern.compile("(House|Chamber) of (\\p{Lu}\\p{L}+)");

  @Override
  public List<BodyGroup> fuller(String key, BodyGroup group) {
    return index.bodies().stream()
        .filter(house -> house != group && NameForm.isHouse(house.name()))
        .filter(house -> isShortFor(key, house.name()))
        .toList();
  }

  private boolean isShortFor(String key, String house) {
    Matcher name = NAME.matcher(house);
    return name.matches()
        && (key.equals(Names.key(name.group(2)))
            || (key.equals(Names.key(name.group(1))) && isOnlyOne(name.group(1))));
  }

  private boolean isOnlyOne(String kind) {
    return index.bodies().stream().filter(body -> body.name().startsWith(kind + " of ")).count()
        == 1;
  }
}
