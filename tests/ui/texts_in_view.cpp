#include "tests/ui/texts_in_view.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

#include "core/codebook/book.h"
#include "core/house/house.h"
#include "tests/translations/ts_file.h"

namespace luwte::test {

static void addModel(const QAbstractItemModel *model, const QString &where, QList<TextInView> &texts)
{
    if (!model)
        return;
    for (int column = 0; column < model->columnCount(); ++column) {
        texts.append({where + QStringLiteral(" head"), model->headerData(column, Qt::Horizontal).toString()});
        for (int row = 0; row < std::min(model->rowCount(), 50); ++row) {
            const QModelIndex index = model->index(row, column);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                texts.append({where + QStringLiteral(" cell"), index.data(role).toString()});
        }
    }
}

static void addWidget(QWidget *widget, QList<TextInView> &texts)
{
    const QString where = QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
    const auto add = [&](const char *what, const QString &text) { texts.append({where + u' ' + QLatin1String(what), text}); };
    add("tip", widget->toolTip());
    add("name", widget->accessibleName());
    add("description", widget->accessibleDescription());
    if (const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget); spoken && !qobject_cast<QLineEdit *>(widget))
        add("spoken", spoken->text(QAccessible::Name));
    if (const auto *label = qobject_cast<QLabel *>(widget))
        add("text", label->text());
    else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        add("text", button->text().remove(u'&'));
    else if (const auto *edit = qobject_cast<QLineEdit *>(widget))
        add("hint", edit->placeholderText());
    else if (const auto *area = qobject_cast<QPlainTextEdit *>(widget))
        add("hint", area->placeholderText());
    else if (const auto *tabs = qobject_cast<QTabBar *>(widget))
        for (int i = 0; i < tabs->count(); ++i)
            add("tab", tabs->tabText(i).remove(u'&'));
    else if (const auto *combo = qobject_cast<QComboBox *>(widget))
        addModel(combo->model(), where, texts);
    else if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
        addModel(view->model(), where, texts);
}

QList<TextInView> textsInView(QWidget *inside)
{
    QList<TextInView> texts;
    for (auto *widget : inside->findChildren<QWidget *>())
        if (widget->isVisible())
            addWidget(widget, texts);
    erase_if(texts, [](const TextInView &text) { return text.text.trimmed().isEmpty(); });
    return texts;
}

Wording::Wording(Language language) : m_language(language)
{
    for (const TsText &text : readTsFile(QStringLiteral(LUWTE_SOURCE "/translations/luwte_en.ts")))
        language == Language::Dutch ? add(text.source, text.translation) : add(text.translation, text.source);
    addLabels();
    m_texts.subtract(m_others);
}

void Wording::addLabels()
{
    const auto label = [this](const QString &nl, const QString &en) { m_language == Language::Dutch ? add(nl, en) : add(en, nl); };
    const auto fields = [&](const QList<FieldInfo> &infos) {
        for (const FieldInfo &field : infos)
            label(QString::fromUtf8(field.nl), QString::fromUtf8(field.en));
    };
    for (const auto &shape : house::catalog().shapes())
        fields(shape.fields);
    for (const auto &command : house::catalog().commands())
        fields(command.fields);
    const codebook::Book &book = codebook::Book::standard();
    for (const QString &name : book.names())
        for (const codebook::CodeValue &value : book.list(name)->values())
            label(value.nl, value.en);
}

void Wording::add(const QString &mine, const QString &other)
{
    static const QRegularExpression placeholder(QStringLiteral("%[0-9]"));
    static const QRegularExpression word(QStringLiteral("\\p{L}{3}"));
    m_others.insert(other.toCaseFolded());
    if (mine.isEmpty() || mine.toCaseFolded() == other.toCaseFolded())
        return;
    if (!mine.contains(placeholder)) {
        m_texts.insert(mine.toCaseFolded());
        return;
    }
    // "%1: %2" says nothing of its own.
    if (!QString(mine).remove(placeholder).contains(word))
        return;
    QString pattern = QRegularExpression::escape(mine);
    pattern.replace(QRegularExpression(QStringLiteral("\\\\%[0-9]")), QStringLiteral(".+"));
    m_patterns.append(QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::CaseInsensitiveOption));
}

bool Wording::hasPart(const QString &part) const
{
    if (m_texts.contains(part.toCaseFolded()))
        return true;
    if (m_others.contains(part.toCaseFolded()))
        return false;
    return std::ranges::any_of(m_patterns, [&](const QRegularExpression &pattern) { return pattern.match(part).hasMatch(); });
}

bool Wording::has(const QString &text) const
{
    if (hasPart(text.trimmed()))
        return true;
    const QStringList parts = text.split(QStringLiteral(" · "));
    return parts.size() > 1 && std::ranges::any_of(parts, [this](const QString &part) { return hasPart(part.trimmed()); });
}

} // namespace luwte::test
