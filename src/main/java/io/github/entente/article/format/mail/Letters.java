package io.github.entente.article.format.mail;

import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unreadable;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.format.Captures;
import io.github.entente.article.format.Copy;
import io.github.entente.article.format.Desk;
import io.github.entente.article.format.Door;
import io.github.entente.article.format.Draft;
import io.github.entente.article.format.Links;
import io.github.entente.article.format.html.HtmlArticles;
import io.github.entente.article.text.Decoder;
import io.github.entente.article.text.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.stream.Field;

/** Makes articles of a mail: one of its text, and whatever its attachments give. */
final class Letters {

    private static final int MOST_PARTS = 1000;

    private final Desk desk;
    private final HtmlArticles html;
    private final Door door;
    private final Noise noise = new Noise();
    private final Captures captures = new Captures();

    Letters(Desk desk, HtmlArticles html, Door door) {
        this.desk = desk;
        this.html = html;
        this.door = door;
    }

    /** @param hash that of the whole mail */
    List<Reading> read(Message mail, Source source, String hash) throws IOException {
        List<Entity> texts = new ArrayList<>();
        List<Entity> attachments = new ArrayList<>();
        sort(mail, texts, attachments);
        List<Reading> readings = new ArrayList<>();
        Optional<Entity> text = text(texts);
        if (text.isPresent()) {
            Draft draft = draft(mail, source);
            readings.add(
                    new Read(desk.article(draft, noise.marked(copy(text.get()))).withSourceHash(hash)));
        }
        int number = 0;
        for (Entity attachment : attachments) {
            number++;
            readings.addAll(attached(attachment, number, source));
        }
        if (readings.isEmpty()) {
            throw new UnreadableException("is a mail without text", "save the page it leads to");
        }
        return readings;
    }

    private static void sort(Entity mail, List<Entity> texts, List<Entity> attachments) {
        Deque<Entity> open = new ArrayDeque<>(List.of(mail));
        for (int i = 0; i < MOST_PARTS && !open.isEmpty(); i++) {
            Entity part = open.pop();
            Body body = part.getBody();
            if (body instanceof Multipart parts) {
                for (int k = parts.getBodyParts().size() - 1; k >= 0; k--) {
                    open.push(parts.getBodyParts().get(k));
                }
            } else if (body instanceof Message forwarded) {
                open.push(forwarded);
            } else if ("attachment".equalsIgnoreCase(part.getDispositionType()) || !isText(part)) {
                attachments.add(part);
            } else {
                texts.add(part);
            }
        }
    }

    private static boolean isText(Entity part) {
        return part.getMimeType().equals("text/html") || part.getMimeType().equals("text/plain");
    }

    /** The HTML, as it says what is a headline and what a link; else the plain text. */
    private static Optional<Entity> text(List<Entity> texts) {
        return texts.stream()
                .filter(part -> part.getMimeType().equals("text/html"))
                .findFirst()
                .or(() -> texts.stream().findFirst());
    }

    private Copy copy(Entity text) throws IOException {
        String words = Decoder.decode(
                bytes(text), Optional.ofNullable(text.getCharset()).flatMap(Letters::charset));
        return text.getMimeType().equals("text/html") ? html.copy(words) : desk.copy(words);
    }

    private static Optional<Charset> charset(String name) {
        return Decoder.named(name).filter(charset -> !charset.name().equals("US-ASCII"));
    }

    private static byte[] bytes(Entity part) throws IOException {
        if (part.getBody() instanceof SingleBody body) {
            try (InputStream in = body.getInputStream()) {
                return in.readNBytes(Limits.PAGE_BYTES);
            }
        }
        return new byte[0];
    }

    private Draft draft(Message mail, Source source) {
        return Draft.of(source)
                .at(field(mail, "Archived-At")
                        .map(link -> link.replaceAll("[<>]", ""))
                        .flatMap(Links::web))
                .titled(Optional.ofNullable(mail.getSubject()))
                .published(field(mail, "Date").flatMap(desk::time))
                .from(sender(mail));
    }

    private static Optional<String> field(Message mail, String name) {
        return Optional.ofNullable(mail.getHeader().getField(name))
                .map(Field::getBody)
                .map(String::strip);
    }

    private static Optional<String> sender(Message mail) {
        return Optional.ofNullable(mail.getFrom())
                .filter(from -> !from.isEmpty())
                .map(from -> from.get(0))
                .flatMap(from -> Optional.ofNullable(from.getName())
                        .filter(name -> !name.isBlank())
                        .or(() -> domain(from)));
    }

    private static Optional<String> domain(Mailbox from) {
        return Optional.ofNullable(from.getDomain()).filter(domain -> !domain.isBlank());
    }

    private List<Reading> attached(Entity part, int number, Source mail) throws IOException {
        if (!captures.mayBeArticle(part.getMimeType(), "")) {
            return List.of();
        }
        String name = mail.name() + "#"
                + Optional.ofNullable(part.getFilename())
                        .filter(file -> !file.isBlank())
                        .map(file -> file.replace('#', '_'))
                        .orElse(Integer.toString(number));
        byte[] bytes = bytes(part);
        Source found = new Source.Found(
                name,
                Source.Kind.STREAM,
                mail.origin().inside(mail.origin().unpacking()),
                () -> new ByteArrayInputStream(bytes));
        try (Stream<Reading> readings = door.read(found)) {
            return readings.toList();
        } catch (RuntimeException e) {
            return List.of(new Unreadable(name, "", "cannot be read (" + e + ")", "save it by itself"));
        }
    }
}
