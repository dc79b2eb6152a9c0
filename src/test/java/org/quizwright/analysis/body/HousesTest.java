package org.quizwright.analysis.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.name.Names;

class HousesTest {

  private static Map<String, BodyGroup> merged(String... names) {
    Map<String, BodyGroup> groups = new LinkedHashMap<>();
    for (String name : names) {
      BodyGroup group = new BodyGroup();
      group.addName(name);
      groups.put(Names.key(name), group);
    }
    Houses.merge(groups);
    return groups;
  }

  private static String bodyOf(Map<String, BodyGroup> groups, String name) {
    BodyGroup group = groups.get(Names.key(name));
    return group == null ? "" : group.name();
  }

  @Test
  void givesTheOnlyHouseItsShortNames() {
    var groups = merged("House of Commons", "Commons", "House");
    assertThat(bodyOf(groups, "Commons")).isEqualTo("House of Commons");
    assertThat(bodyOf(groups, "House")).isEqualTo("House of Commons");
    assertThat(groups.values().stream().distinct()).hasSize(1);
  }

  @Test
  void leavesTheHouseOpenWhereThereAreTwo() {
    var groups = merged("House of Commons", "House of Lords", "Lords", "House");
    assertThat(bodyOf(groups, "Lords")).isEqualTo("House of Lords");
    assertThat(bodyOf(groups, "House")).isEqualTo("House");
  }

  @Test
  void leavesBodiesThatAreNoHouses() {
    var groups = merged("Guild of Bakers", "Bakers", "Guild");
    assertThat(bodyOf(groups, "Bakers")).isEqualTo("Bakers");
    assertThat(bodyOf(groups, "Guild")).isEqualTo("Guild");
  }
}
