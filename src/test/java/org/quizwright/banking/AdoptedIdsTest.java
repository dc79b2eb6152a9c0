package org.quizwright.banking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdoptedIdsTest {

  private static Map<String, Object> part(String id, String text) {
    Map<String, Object> part = new LinkedHashMap<>();
    part.put("id", id);
    part.put("text", text);
    return part;
  }

  private static Map<String, Object> options(Object... parts) {
    return Map.of("options", List.of(parts));
  }

  private static final Map<String, Object> BANK =
      options(part("k", "key"), part("b7", "wrong"), part("c", "false"));
  private static final Map<String, Object> EXPORTED =
      options(part("#1", "key"), part("#2", "wrong"), part("#3", "false"));

  @Test
  void knowsExportedPartsByTheirWords() {
    assertThat(AdoptedIds.exported(EXPORTED, BANK)).isEqualTo(BANK);
    assertThat(AdoptedIds.exported(options(part("#1", "false"), part("#2", "key")), BANK))
        .isEqualTo(options(part("c", "false"), part("k", "key")));
  }

  @Test
  void knowsAMovedPartByItsWordsAndAnEditedOneByItsPlace() {
    Map<String, Object> edited =
        options(part("#1", "false"), part("#2", "key"), part("#3", "quite wrong"));
    assertThat(AdoptedIds.edited(edited, EXPORTED, BANK))
        .isEqualTo(options(part("c", "false"), part("k", "key"), part("b7", "quite wrong")));
  }

  @Test
  void givesANewPartAnIdThatIsFree() {
    Map<String, Object> edited =
        options(part("#1", "key"), part("#2", "wrong"), part("#3", "false"), part("#4", "new"));
    assertThat(AdoptedIds.edited(edited, EXPORTED, BANK).toString()).contains("id=o7, text=new");
  }

  @Test
  void keepsIdsThatTheFileKnows() {
    assertThat(AdoptedIds.edited(BANK, EXPORTED, BANK)).isEqualTo(BANK);
  }

  @Test
  void renamesWhatRefersToAPart() {
    Map<String, Object> cloze = new LinkedHashMap<>();
    cloze.put("text", "In {{#1}} and {{#2}}.");
    cloze.put("gaps", List.of(part("#1", "May"), part("#2", "June")));
    Map<String, Object> bank = Map.of("gaps", List.of(part("m", "May"), part("j", "June")));
    assertThat(AdoptedIds.exported(cloze, bank)).containsEntry("text", "In {{m}} and {{j}}.");

    Map<String, Object> item = part("#1", "Ships lay idle");
    item.put("group", "#1");
    Map<String, Object> sorted = new LinkedHashMap<>();
    sorted.put("items", List.of(item));
    sorted.put("groups", List.of(part("#1", "A fact")));
    assertThat(AdoptedIds.fresh(sorted).toString()).contains("group=g1", "{id=g1, text=A fact}");
  }
}
