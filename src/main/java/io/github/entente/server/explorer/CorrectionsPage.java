package io.github.entente.server.explorer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.entente.graph.Correction;
import io.github.entente.store.StoreException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The one place of the server where something is written: what a reader at this machine judges wrong. */
public final class CorrectionsPage extends HttpServlet {

    public static final String PATH = "/api/corrections";

    private static final long serialVersionUID = 1L;

    /** A note of the longest kind with every character escaped. */
    private static final int LONGEST = 32 * 1024;

    private final transient Judgements judgements;
    private final transient ObjectMapper json = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public CorrectionsPage(Judgements judgements) {
        this.judgements = judgements;
    }

    record Posted(
            @Nullable String fact,
            @Nullable String reason,
            @Nullable String note) {}

    record Row(String fact, String kind, String reason, Optional<String> note, Optional<String> sentence, String when) {

        static Row of(Correction correction) {
            return new Row(
                    correction.name(),
                    correction.kind(),
                    correction.reason().word(),
                    correction.note(),
                    correction.sentence(),
                    correction.time().toString());
        }
    }

    private interface Work {
        Object done() throws IOException;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, () -> {
            List<Row> rows = judgements.all().stream().map(Row::of).toList();
            return Map.of("corrections", rows, "shown", rows.size(), "total", rows.size());
        });
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, () -> {
            Visitor.mustBeHere(request);
            Posted posted = read(request);
            Correction.Reason reason = Correction.Reason.of(String.valueOf(posted.reason()))
                    .orElseThrow(() -> Refusal.wrong("reason is one of "
                            + Arrays.stream(Correction.Reason.values())
                                    .map(Correction.Reason::word)
                                    .collect(Collectors.joining(", "))
                            + "."));
            String fact = fact(posted.fact());
            return judgements
                    .judge(fact, reason, Optional.ofNullable(posted.note()))
                    .map(Row::of)
                    .orElseThrow(() -> Refusal.missing("There is no meeting, statement or deed \"" + fact + "\"."));
        });
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, () -> {
            Visitor.mustBeHere(request);
            String fact = fact(request.getParameter("fact"));
            if (!judgements.takeBack(fact)) {
                throw Refusal.missing("\"" + fact + "\" was not judged wrong.");
            }
            return Map.of("fact", fact);
        });
    }

    private Posted read(HttpServletRequest request) throws IOException {
        String type =
                String.valueOf(request.getContentType()).replaceFirst(";.*", "").strip();
        if (!type.equalsIgnoreCase("application/json")) {
            throw new Refusal(415, "Send JSON, with the Content-Type application/json.");
        } else if (request.getContentLengthLong() < 0) {
            throw new Refusal(411, "Send the correction with its Content-Length, not in chunks.");
        } else if (request.getContentLengthLong() > LONGEST) {
            throw new Refusal(413, "A correction has " + LONGEST + " bytes at most.");
        }
        try {
            return Optional.ofNullable(json.readValue(request.getInputStream().readNBytes(LONGEST), Posted.class))
                    .orElseThrow(() -> Refusal.wrong(FORM));
        } catch (JacksonException broken) {
            throw Refusal.wrong(FORM);
        }
    }

    private static final String FORM = "A correction is {\"fact\": IRI, \"reason\": \"wrong\", \"note\": \"...\"}.";

    private static String fact(@Nullable String written) {
        return Optional.ofNullable(written)
                .filter(text -> text.contains(":") && text.chars().noneMatch(Character::isWhitespace))
                .orElseThrow(() -> Refusal.wrong("fact is the IRI of a meeting, statement or deed."));
    }

    private void answer(HttpServletResponse response, Work work) throws IOException {
        try {
            send(response, work.done());
        } catch (Refusal refusal) {
            response.setStatus(refusal.status());
            // what was sent may be unread: the next request must not come in behind it
            response.setHeader("Connection", "close");
            send(response, Map.of("error", refusal.getMessage()));
        } catch (IllegalArgumentException | StoreException wrong) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            send(response, Map.of("error", wrong.getMessage() + "."));
        }
    }

    private void send(HttpServletResponse response, Object answer) throws IOException {
        byte[] body = json.writeValueAsBytes(answer);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.setCharacterEncoding("utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
