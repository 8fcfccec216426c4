package io.github.entente.article;

import java.time.MonthDay;
import java.util.Optional;

/** Where, and sometimes on which day, the reporter wrote: "UNITED NATIONS -", "BEIJING, Sept 23 (Xinhua) --". */
public record Dateline(String place, Optional<MonthDay> day) {}
