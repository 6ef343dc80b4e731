package org.salient.core.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salient.core.model.LonLat;
import org.salient.core.model.Metres;
import org.salient.core.model.Place;
import org.salient.core.model.PlaceKind;

/** Forms of names as grammars give them, against the names alone. */
class NameFormsTest {
    @ParameterizedTest
    @CsvSource({
        "Покровськ, Покровська Покровську Покровськом Покровську Покровські",
        "Часів Яр, Часового Яру Часовому Яру Часовим Яром Часовому Ярі",
        "Авдіївка, Авдіївки Авдіївці Авдіївку Авдіївкою Авдіївці",
        "Мар'їнка, Мар'їнки Мар’їнці Марʼїнку Мар'їнкою",
        "Велика Новосілка, Великої Новосілки Великій Новосілці Велику Новосілку Великою Новосілкою",
        "Кривий Ріг, Кривого Рогу Кривому Рогу Кривим Рогом Кривому Розі",
        "Куп'янськ, Куп'янська Куп'янську Куп'янськом",
        "Харків, Харкова Харкову Харковом Харкові",
        "Миколаїв, Миколаєва Миколаєву Миколаєвом Миколаєві",
        "Суми, Сум Сумам Сумами Сумах",
        "Торецьк, Торецька Торецьку Торецьком",
        "Запоріжжя, Запоріжжю Запоріжжям Запоріжжі",
        "Нікополь, Нікополя Нікополю Нікополем Нікополі",
        "Гуляйполе, Гуляйполя Гуляйполю Гуляйполем Гуляйполі",
        "Веселе, Веселого Веселому Веселим Веселому",
        "Сіверський Донець, Сіверського Дінця Сіверському Дінцю Сіверським Дінцем",
        "Чорне море, Чорного моря Чорному морю Чорним морем Чорному морі",
        "Донецька область, Донецької області Донецькій області Донецьку область Донецькою областю",
        "Харківщина, Харківщини Харківщині Харківщину Харківщиною",
        "Україна, України Україні Україну Україною",
        "Росія, Росії Росію Росією",
        "Ровеньки, Ровеньок Ровенькам Ровеньками Ровеньках",
        "Чернівці, Чернівців Чернівцям Чернівцями Чернівцях",
        "Івано-Франківськ, Івано-Франківська Івано-Франківську",
        "Нью-Йорк, Нью-Йорка Нью-Йорку Нью-Йорком",
        "Костянтинівка, Костянтинівці Костянтинівкою",
        "Одеса, Одеси Одесі Одесу Одесою",
        "Керч, Керчі Керчю",
        "Токмак, Токмака Токмаку Токмаком",
        "Бахмут, Бахмута Бахмуту Бахмутом Бахмуті"
    })
    void aUkrainianNameIsFoundInEveryCase(String name, String forms) {
        everyFormIsFound(name, "uk", forms);
    }

    @ParameterizedTest
    @CsvSource({
        "Покровск, Покровска Покровску Покровском Покровске",
        "Часов Яр, Часова Яра Часову Яру Часовым Яром Часовом Яре",
        "Авдеевка, Авдеевки Авдеевке Авдеевку Авдеевкой Авдеевкою",
        "Великая Новоселка, Великой Новосёлки Великой Новоселке Великую Новоселку",
        "Кривой Рог, Кривого Рога Кривому Рогу Кривым Рогом Кривом Роге",
        "Купянск, Купянска Купянске Купянском",
        "Харьков, Харькова Харькову Харьковом Харькове",
        "Суммы, Сумм Суммам Суммами Суммах",
        "Запорожье, Запорожья Запорожью Запорожьем",
        "Донецкая область, Донецкой области Донецкую область Донецкой областью",
        "Черное море, Чёрного моря Черному морю Чёрным морем",
        "Селидово, Селидова Селидову Селидовом Селидове Селидово",
        "Россия, России Россию Россией",
        "Мелитополь, Мелитополя Мелитополю Мелитополем Мелитополе",
        "Константиновка, Константиновке Константиновкой",
        "Ольховатка, Ольховатки Ольховатке Ольховаткой",
        "Сумы, Сум Сумах",
        "Ровеньки, Ровеньков Ровенек Ровеньках",
        "Нижний Новгород, Нижнего Новгорода Нижнем Новгороде",
        "Ростов-на-Дону, Ростова-на-Дону Ростовом-на-Дону Ростове-на-Дону",
        "Угледар, Угледара Угледаре Угледаром"
    })
    void aRussianNameIsFoundInEveryCase(String name, String forms) {
        everyFormIsFound(name, "ru", forms);
    }

    @ParameterizedTest
    @CsvSource({
        "Покровськ, Покровском",
        "Часів Яр, Часовом Яре",
        "Авдіївка, Авдеевкой",
        "Мар'їнка, Марьинки",
        "Велика Новосілка, Великой Новоселке",
        "Кривий Ріг, Кривом Роге",
        "Вугледар, Угледаром",
        "Слов'янськ, Славянска",
        "Красногорівка, Красногоровке",
        "Миколаївка, Николаевку",
        "Червоне, Красном",
        "Запоріжжя, Запорожье",
        "Харків, Харькове",
        "Лозова, Лозовой",
        "Кам'янка, Каменки",
        "Роботине, Работино",
        "Сіверськ, Северск",
        "Костянтинівка, Константиновка",
        "Ясинувата, Ясиноватой",
        "Вовчанськ, Волчанском",
        "Щастя, Счастье",
        "Юр'ївка, Юрьевке",
        "Новоселівка Перша, Новоселовки Первой",
        "Первомайське, Первомайского",
        "Катеринівка, Екатериновке",
        "Іллінка, Ильинку",
        "Олександрівка, Александровке",
        "Селидове, Селидово",
        "Куп'янськ, Купянска",
        "Степове, Степное"
    })
    void aRussianFormOfAUkrainianNameIsMadeWhereNoneIsListed(String name, String form) {
        assertThat(gazetteer(name, "uk").find(form, "ru")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Евпатория, Євпаторії",
        "Новошахтинск, Новошахтинська",
        "Белгород, Бєлгороді",
        "Армянск, Армянську",
        "Красноперекопск, Красноперекопська",
        "Симферополь, Сімферополем",
        "Николаевка, Миколаївці",
        "Раздольное, Роздольному",
        "Советский, Радянського"
    })
    void aUkrainianFormOfARussianNameIsMadeWhereNoneIsListed(String name, String form) {
        assertThat(gazetteer(name, "ru").find(form, "uk")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Покровськ, uk, покровський Покровського покровському покровських",
        "Харків, uk, харківська харківською",
        "Авдіївка, uk, Авдіївський",
        "Донецька область, uk, донецькій донецькою",
        "Краснодарський край, uk, краснодарському",
        "Велика Новосілка, uk, великоновосілківському",
        "Запоріжжя, uk, запорізька",
        "Рівне, uk, рівненська",
        "Кремінна, uk, кремінський",
        "Вовчанськ, uk, вовчанському",
        "Донецкая область, ru, донецкой",
        "Новошахтинск, ru, Новошахтинский новошахтинского",
        "Покровськ, ru, покровского",
        "Харків, ru, Харьковское",
        "Рязань, ru, рязанский",
        "Туапсе, ru, Туапсинский",
        "Саратов, ru, саратовского"
    })
    void theAdjectiveOfAPlaceLeadsToIt(String name, String language, String adjectives) {
        var gazetteer = gazetteer(name, name.endsWith("кая область") || !hasUkrainian(name) ? "ru" : "uk");
        for (String adjective : List.of(adjectives.split(" "))) {
            assertThat(gazetteer.byAdjective(adjective, language)).as(adjective).hasSize(1);
        }
    }

    @Test
    void aPossessiveLeadsToItsOwner() {
        assertThat(gazetteer("Kharkiv", "en").byAdjective("Kharkiv’s", "en")).hasSize(1);
        assertThat(gazetteer("Kharkiv", "en").byAdjective("Kharkiv", "en")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Покровськ, uk, Покровка",
        "Покровськ, ru, Петровск",
        "Лиман, uk, Ліман'юк",
        "Суми, uk, Сумка",
        "Курськ, uk, курка"
    })
    void anotherWordIsNoForm(String name, String language, String word) {
        assertThat(gazetteer(name, "uk").find(word, language)).isEmpty();
    }

    private static boolean hasUkrainian(String name) {
        return name.matches(".*[іїєґ'].*|Краснодарський край|Велика.*|.*ськ.*");
    }

    /** Words of a form of several words follow one another. */
    private static void everyFormIsFound(String name, String language, String forms) {
        int words = List.of(name.split(" ")).size();
        List<String> split = List.of(forms.split(" "));
        var gazetteer = gazetteer(name, language);
        for (int i = 0; i < split.size(); i += words) {
            String form = String.join(" ", split.subList(i, i + words));
            assertThat(gazetteer.find(form, language)).as(form).hasSize(1);
        }
    }

    private static Gazetteer gazetteer(String name, String language) {
        return Gazetteer.of(List.of(new Place(
                "one",
                Map.of(language, name),
                List.of(),
                PlaceKind.TOWN,
                "",
                new LonLat(37, 48),
                new Metres(1000),
                Optional.empty())));
    }
}
