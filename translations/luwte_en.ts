<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nl">
<context>
    <name>accounts</name>
    <message>
        <source>Vul een inlognaam in met letters, hooguit 60 tekens.</source>
        <translation>Enter a login name with letters, at most 60 characters.</translation>
    </message>
    <message>
        <source>Deze inlognaam bestaat al. Kies een andere naam.</source>
        <translation>This login name exists already. Choose another name.</translation>
    </message>
    <message>
        <source>Dit is de laatste beheerder met een sleutel. Geef eerst een collega de rol Beheerder en een wachtwoord.</source>
        <translation>This is the last administrator with a key. First give a colleague the role Administrator and a passphrase.</translation>
    </message>
    <message>
        <source>Dit account is al gestopt.</source>
        <translation>This account has already been stopped.</translation>
    </message>
    <message>
        <source>Dit account is niet gestopt.</source>
        <translation>This account has not been stopped.</translation>
    </message>
    <message>
        <source>Kies ten minste één rol. Wie hier niet meer werkt, stop je.</source>
        <translation>Choose at least one role. Stop whoever does not work here any more.</translation>
    </message>
</context>
<context>
    <name>admin</name>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Beheer</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Vul eerst je huidige wachtwoord in.</source>
        <translation>First fill in your present passphrase.</translation>
    </message>
    <message>
        <source>Kies ook je sleutelbestand.</source>
        <translation>Choose your key file as well.</translation>
    </message>
    <message>
        <source>Je huidige wachtwoord</source>
        <translation>Your present passphrase</translation>
    </message>
    <message>
        <source>Waar komt het sleutelbestand?</source>
        <translation>Where does the key file go?</translation>
    </message>
    <message>
        <source>Voortaan hoort het sleutelbestand bij je wachtwoord. Bewaar een kopie op een veilige plek.</source>
        <translation>From now on the key file goes with your passphrase. Keep a copy in a safe place.</translation>
    </message>
    <message>
        <source>Voortaan is je wachtwoord genoeg.</source>
        <translation>From now on your passphrase is enough.</translation>
    </message>
    <message>
        <source>Je opent met je wachtwoord en je sleutelbestand.</source>
        <translation>You open with your passphrase and your key file.</translation>
    </message>
    <message>
        <source>Je opent met je wachtwoord alleen.</source>
        <translation>You open with your passphrase alone.</translation>
    </message>
    <message>
        <source>Stop met het sleutelbestand</source>
        <translation>Stop using the key file</translation>
    </message>
    <message>
        <source>Gebruik een sleutelbestand</source>
        <translation>Use a key file</translation>
    </message>
    <message>
        <source>Gebruik dit sleutelbestand</source>
        <translation>Use this key file</translation>
    </message>
    <message>
        <source>Daarna is je wachtwoord genoeg om te openen.</source>
        <translation>After that your passphrase is enough to open.</translation>
    </message>
    <message>
        <source>Een sleutelbestand staat op een stick die je bij je hebt. Wie je wachtwoord kent, komt er zonder de stick niet in. Jij ook niet: maak een kopie en bewaar die achter slot.</source>
        <translation>A key file is on a stick that you carry. Who knows your passphrase does not get in without the stick. Neither do you: make a copy and keep it locked away.</translation>
    </message>
    <message>
        <source>Kies een sleutelbestand, of maak er een.</source>
        <translation>Choose a key file, or make one.</translation>
    </message>
    <message>
        <source>Je sleutel wordt veranderd</source>
        <translation>Changing your key</translation>
    </message>
    <message>
        <source>Sleutelbestand</source>
        <translation>Key file</translation>
    </message>
    <message>
        <source>Maak een nieuw sleutelbestand</source>
        <translation>Make a new key file</translation>
    </message>
    <message>
        <source>Je huidige wachtwoord past niet. Typ het opnieuw.</source>
        <translation>Your present passphrase does not fit. Type it again.</translation>
    </message>
    <message>
        <source>Nieuw wachtwoord</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Je wachtwoord is veranderd. Het oude past niet meer.</source>
        <translation>Your passphrase was changed. The old one does not fit any more.</translation>
    </message>
    <message>
        <source>Gekozen op %1.</source>
        <translation>Chosen on %1.</translation>
    </message>
    <message>
        <source>Je kwam binnen met de herstelcode. Kies een nieuw wachtwoord.</source>
        <translation>You came in with the recovery code. Choose a new passphrase.</translation>
    </message>
    <message>
        <source>Je wachtwoord wordt veranderd</source>
        <translation>Changing your passphrase</translation>
    </message>
    <message>
        <source>Mijn wachtwoord</source>
        <translation>My passphrase</translation>
    </message>
    <message>
        <source>Verander mijn wachtwoord</source>
        <translation>Change my passphrase</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>De herstelcode opent het bestand als een wachtwoord kwijt is. Het blad hoort achter slot te liggen.</source>
        <translation>The recovery code opens the file when a passphrase is lost. The sheet belongs under lock and key.</translation>
    </message>
    <message>
        <source>Deze code is van %1.</source>
        <translation>This code is of %1.</translation>
    </message>
    <message>
        <source>Druk de nieuwe code af of schrijf hem over, en typ twee groepen over. De oude code past tot je op &apos;Neem de nieuwe code&apos; klikt.</source>
        <translation>Print the new code or copy it by hand, and type two groups over. The old code fits until you click &apos;Take the new code&apos;.</translation>
    </message>
    <message>
        <source>Neem de nieuwe code</source>
        <translation>Take the new code</translation>
    </message>
    <message>
        <source>Je wachtwoord wordt nagekeken</source>
        <translation>Checking your passphrase</translation>
    </message>
    <message>
        <source>De nieuwe herstelcode geldt. Vernietig het oude blad.</source>
        <translation>The new recovery code counts. Destroy the old sheet.</translation>
    </message>
    <message>
        <source>Herstelcode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Maak een nieuwe herstelcode</source>
        <translation>Make a new recovery code</translation>
    </message>
    <message>
        <source>Nodig als iemand die niet meer mag, misschien een kopie van de sleutel heeft.</source>
        <translation>Needed when somebody who may no longer come in perhaps has a copy of the key.</translation>
    </message>
    <message>
        <source>De sleutel is van %1.</source>
        <translation>The key is of %1.</translation>
    </message>
    <message>
        <source>Nieuwe sleutel voor het hele bestand</source>
        <translation>New key for the whole file</translation>
    </message>
    <message>
        <source>Geef het bestand een nieuwe sleutel…</source>
        <translation>Give the file a new key…</translation>
    </message>
    <message>
        <source>Sluit en ga verder</source>
        <translation>Close and go on</translation>
    </message>
    <message>
        <source>Dit bestand gaat nu dicht; wat je aan het typen was, wordt bewaard. Je meldt je opnieuw en drukt een nieuwe herstelcode af. Daarna versleutelt Luwte alles opnieuw. Al je collega&apos;s krijgen daarna een nieuw startwachtwoord van jou.</source>
        <translation>This file now closes; what you were typing is kept. You unlock again and print a new recovery code. Then Luwte encrypts everything anew. After that all your colleagues get a new starting passphrase from you.</translation>
    </message>
    <message>
        <source>Startwachtwoord</source>
        <translation>Starting passphrase</translation>
    </message>
    <message>
        <source>gestopt</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>geen wachtwoord</source>
        <translation>no passphrase</translation>
    </message>
    <message>
        <source>startwachtwoord</source>
        <translation>starting passphrase</translation>
    </message>
    <message>
        <source>met sleutelbestand</source>
        <translation>with key file</translation>
    </message>
    <message>
        <source>eigen wachtwoord</source>
        <translation>own passphrase</translation>
    </message>
    <message>
        <source>Laat weer toe</source>
        <translation>Let back in</translation>
    </message>
    <message>
        <source>Laat %1 weer toe</source>
        <translation>Let %1 back in</translation>
    </message>
    <message>
        <source>Geef %1 een startwachtwoord</source>
        <translation>Give %1 a starting passphrase</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop het account van %1</source>
        <translation>Stop the account of %1</translation>
    </message>
    <message>
        <source>Geef het startwachtwoord zelf door, niet per mail. Bij de eerste keer openen kiest je collega een eigen wachtwoord.</source>
        <translation>Pass on the starting passphrase yourself, not by mail. At the first opening your colleague chooses one of their own.</translation>
    </message>
    <message>
        <source>Voeg toe</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Nieuw startwachtwoord voor %1. Het oude wachtwoord past daarna niet meer.</source>
        <translation>New starting passphrase for %1. After that the old passphrase does not fit any more.</translation>
    </message>
    <message>
        <source>Geef startwachtwoord</source>
        <translation>Give starting passphrase</translation>
    </message>
    <message>
        <source>%1 kan er meteen niet meer in. Wat %1 heeft opgeschreven, blijft. Had %1 een kopie van het bestand? Geef het bestand dan ook een nieuwe sleutel.</source>
        <translation>%1 cannot get in any more from this moment. What %1 wrote stays. Did %1 have a copy of the file? Then give the file a new key as well.</translation>
    </message>
    <message>
        <source>Typ de inlognaam %1 over</source>
        <translation>Type the login name %1</translation>
    </message>
    <message>
        <source>Stop dit account</source>
        <translation>Stop this account</translation>
    </message>
    <message>
        <source>Het startwachtwoord wordt gemaakt</source>
        <translation>Making the starting passphrase</translation>
    </message>
    <message>
        <source>%1 is toegevoegd. Geef het startwachtwoord door.</source>
        <translation>%1 was added. Pass on the starting passphrase.</translation>
    </message>
    <message>
        <source>%1 heeft een nieuw startwachtwoord.</source>
        <translation>%1 has a new starting passphrase.</translation>
    </message>
    <message>
        <source>Typ de inlognaam over zoals die er staat.</source>
        <translation>Type the login name as it stands there.</translation>
    </message>
    <message>
        <source>Het account van %1 is gestopt.</source>
        <translation>The account of %1 was stopped.</translation>
    </message>
    <message>
        <source>%1 mag weer. Geef nu een startwachtwoord.</source>
        <translation>%1 is back in. Now give a starting passphrase.</translation>
    </message>
    <message>
        <source>Medewerkers</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Nieuwe medewerker</source>
        <translation>New member of staff</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Wijzig %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>%1: rollen en regio bepalen wat iemand ziet. Dat geldt meteen.</source>
        <translation>%1: roles and region decide what somebody sees. That counts at once.</translation>
    </message>
    <message>
        <source>%1 is gewijzigd.</source>
        <translation>%1 was changed.</translation>
    </message>
</context>
<context>
    <name>aftercare</name>
    <message>
        <source>Nazorg</source>
        <translation>Aftercare</translation>
    </message>
    <message>
        <source>Er staat nog geen nazorg gepland. Na 2 weken, 3, 6 en 12 maanden vraag je hoe het gaat.</source>
        <translation>No aftercare is planned yet. After 2 weeks, 3, 6 and 12 months you ask how things are.</translation>
    </message>
    <message>
        <source>Plan de nazorg</source>
        <translation>Plan aftercare</translation>
    </message>
    <message>
        <source>Nu doen</source>
        <translation>Do now</translation>
    </message>
    <message>
        <source>Gepland</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Leg het contact vast</source>
        <translation>Record the contact</translation>
    </message>
    <message>
        <source>Verzet</source>
        <translation>Move</translation>
    </message>
</context>
<context>
    <name>aid</name>
    <message>
        <source>Deze casus is afgesloten. Heropen met een nieuwe casus.</source>
        <translation>This case is closed. Reopen with a new case.</translation>
    </message>
    <message>
        <source>Gebarentaal gaat niet per telefoon. Kies video of op locatie.</source>
        <translation>Sign language does not go by phone. Choose video or on site.</translation>
    </message>
    <message>
        <source>Deze tolk werkt niet meer voor ons. Kies een andere tolk.</source>
        <translation>This interpreter does not work for us any more. Choose another interpreter.</translation>
    </message>
    <message>
        <source>De cliënt wil deze tolk niet. Kies een andere tolk.</source>
        <translation>The client does not want this interpreter. Choose another interpreter.</translation>
    </message>
    <message>
        <source>De cliënt wil liever geen tolk uit: %1. Kies een ander, of schrijf waarom het toch kan.</source>
        <translation>The client prefers no interpreter from: %1. Choose somebody else, or write why it can be done after all.</translation>
    </message>
    <message>
        <source>Het gesprek ligt in de toekomst. Leg het vast als het geweest is.</source>
        <translation>The conversation lies in the future. Record it when it has taken place.</translation>
    </message>
    <message>
        <source>Vul de minuten in: 1 tot en met 1440.</source>
        <translation>Enter the minutes: 1 to 1440.</translation>
    </message>
    <message>
        <source>De cliënt woonde die dag in de opvang. Dan betaalt de opvang de tolk.</source>
        <translation>The client lived in a shelter that day. Then the shelter pays the interpreter.</translation>
    </message>
    <message>
        <source>De cliënt is nog niet aangemeld bij CoMensha. Leg de aanmelding vast bij Gegevens.</source>
        <translation>The client is not registered with CoMensha yet. Record the registration under Details.</translation>
    </message>
    <message>
        <source>De tolk is niet beëdigd. Alleen een beëdigde tolk wordt vergoed.</source>
        <translation>The interpreter is not sworn. Only a sworn interpreter is paid for.</translation>
    </message>
    <message>
        <source>Het gesprek ging niet per telefoon. Schrijf waarom dat nodig was.</source>
        <translation>The conversation was not by phone. Write why that was needed.</translation>
    </message>
    <message>
        <source>Het gesprek was juridisch. Vraag de advocaat wie dan de tolk betaalt.</source>
        <translation>The conversation was legal. Ask the lawyer who pays the interpreter then.</translation>
    </message>
    <message>
        <source>Het gesprek is afgezegd. Dat wordt niet vergoed.</source>
        <translation>The conversation was cancelled. That is not paid for.</translation>
    </message>
    <message>
        <source>Het gesprek ging niet door: er kwam iemand niet. Dat wordt niet vergoed.</source>
        <translation>The conversation did not take place: somebody did not come. That is not paid for.</translation>
    </message>
    <message>
        <source>Vul in hoeveel minuten het gesprek duurde.</source>
        <translation>Enter how many minutes the conversation took.</translation>
    </message>
    <message>
        <source>Dit gesprek is al gedeclareerd. Kijk bij het kenmerk.</source>
        <translation>This conversation has already been claimed. Look at the reference.</translation>
    </message>
    <message>
        <source>Kies de dag van de declaratie: na het gesprek, en niet na vandaag.</source>
        <translation>Choose the day of the claim: after the conversation, and not after today.</translation>
    </message>
    <message>
        <source>Dit staat er al: de cliënt wil deze tolk niet. Kies een andere tolk.</source>
        <translation>This is there already: the client does not want this interpreter. Choose another interpreter.</translation>
    </message>
    <message>
        <source>Deze dag ligt in de toekomst. Kies vandaag of eerder.</source>
        <translation>This day lies in the future. Choose today or earlier.</translation>
    </message>
    <message>
        <source>Het besluit ligt voor de aanvraag. Controleer de dagen.</source>
        <translation>The decision lies before the application. Check the days.</translation>
    </message>
    <message>
        <source>Kies wat het besluit is.</source>
        <translation>Choose what the decision is.</translation>
    </message>
    <message>
        <source>Vul in van welke dag het besluit is.</source>
        <translation>Enter the day of the decision.</translation>
    </message>
    <message>
        <source>Schrijf waarom het is afgewezen, en wat jullie nu doen.</source>
        <translation>Write why it was turned down, and what you do now.</translation>
    </message>
    <message>
        <source>Schrijf waarom dit recht niet geldt.</source>
        <translation>Write why this right does not apply.</translation>
    </message>
    <message>
        <source>Een slachtoffer krijgt een advocaat. Dat kost niets.</source>
        <translation>A victim gets a lawyer. That costs nothing.</translation>
    </message>
    <message>
        <source>De cliënt heeft een tolk nodig.</source>
        <translation>The client needs an interpreter.</translation>
    </message>
    <message>
        <source>De cliënt heeft geen tolk nodig.</source>
        <translation>The client needs no interpreter.</translation>
    </message>
    <message>
        <source>Vraag of de cliënt een tolk nodig heeft.</source>
        <translation>Ask whether the client needs an interpreter.</translation>
    </message>
    <message>
        <source>De bedenktijd is begonnen.</source>
        <translation>The reflection period has begun.</translation>
    </message>
    <message>
        <source>Er is al verblijfsrecht.</source>
        <translation>There is a right to stay already.</translation>
    </message>
    <message>
        <source>Bespreek met de advocaat welke vergunning past.</source>
        <translation>Discuss with the lawyer which permit fits.</translation>
    </message>
    <message>
        <source>Vul het verblijfsrecht in. Dan is duidelijk wat kan.</source>
        <translation>Enter the residence status. Then it is clear what can be done.</translation>
    </message>
    <message>
        <source>Vraag het leefgeld aan binnen twee weken na het begin van de bedenktijd.</source>
        <translation>Apply for the living allowance within two weeks after the reflection period began.</translation>
    </message>
    <message>
        <source>Leefgeld (Rvb) is er alleen zonder ander verblijfsrecht.</source>
        <translation>The living allowance (Rvb) is only for people without another right to stay.</translation>
    </message>
    <message>
        <source>Zonder aangifte kan het soms ook, in de vrouwenopvang. Vraag het COA.</source>
        <translation>Without a report to the police it is sometimes possible too, in a women&apos;s shelter. Ask COA.</translation>
    </message>
    <message>
        <source>Zorg die nodig is, krijgt iedereen. Ook zonder papieren.</source>
        <translation>Everybody gets the care that is needed. Without papers, too.</translation>
    </message>
    <message>
        <source>Het Schadefonds kan ook betalen zonder aangifte.</source>
        <translation>The compensation fund can also pay without a report to the police.</translation>
    </message>
    <message>
        <source>Geldt als er een zitting komt.</source>
        <translation>Applies if there is a court hearing.</translation>
    </message>
    <message>
        <source>De politie vertelt wat er met de zaak gebeurt, als de cliënt dat wil.</source>
        <translation>The police tell what happens in the case, if the client wants that.</translation>
    </message>
    <message>
        <source>De veiligheid is niveau %1. Vraag een briefadres of een geheim adres.</source>
        <translation>Safety is level %1. Ask for a letter address or a secret address.</translation>
    </message>
    <message>
        <source>Bespreek met de cliënt of het adres geheim blijft.</source>
        <translation>Discuss with the client whether the address stays secret.</translation>
    </message>
    <message>
        <source>De cliënt is jonger dan 18 en mag naar school. Ook zonder papieren.</source>
        <translation>The client is under 18 and may go to school. Without papers, too.</translation>
    </message>
    <message>
        <source>Bespreek of de cliënt wil leren.</source>
        <translation>Discuss whether the client wants to learn.</translation>
    </message>
    <message>
        <source>De cliënt mag werken.</source>
        <translation>The client may work.</translation>
    </message>
    <message>
        <source>Zonder verblijfsrecht mag de cliënt niet werken. Loon van eerder werk is wel een recht.</source>
        <translation>Without a right to stay the client may not work. Pay for earlier work is a right.</translation>
    </message>
    <message>
        <source>Vraag na of de cliënt mag werken.</source>
        <translation>Find out whether the client may work.</translation>
    </message>
    <message>
        <source>De uitleg ligt in de toekomst. Leg hem vast als hij geweest is.</source>
        <translation>The explanation lies in the future. Record it when it has taken place.</translation>
    </message>
    <message>
        <source>Schrijf minstens één ding op dat de cliënt kan doen.</source>
        <translation>Write down at least one thing that the client can do.</translation>
    </message>
    <message>
        <source>Bij niveau %1 kijk je uiterlijk op %2 opnieuw.</source>
        <translation>At level %1 you look again on %2 at the latest.</translation>
    </message>
</context>
<context>
    <name>answer</name>
    <message>
        <source>niet gevraagd</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>wil niet zeggen</source>
        <translation>prefers not to say</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Niet gevraagd, onbekend of wil niet zeggen</source>
        <translation>Not asked, unknown or prefers not to say</translation>
    </message>
    <message>
        <source>Onbekend (toets ?) of wil niet zeggen (toets -)</source>
        <translation>Unknown (key ?) or prefers not to say (key -)</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Zet een waarde achter %1.</source>
        <translation>Put a value after %1.</translation>
    </message>
    <message>
        <source>Kies --lang nl of --lang en.</source>
        <translation>Choose --lang nl or --lang en.</translation>
    </message>
    <message>
        <source>Luwte kent &apos;%1&apos; hier niet. Kijk met &apos;luwte --help&apos;.</source>
        <translation>Luwte does not know &apos;%1&apos; here. See &apos;luwte --help&apos;.</translation>
    </message>
    <message>
        <source>Er is te weinig geheugen. Sluit andere programma&apos;s en probeer het opnieuw.</source>
        <translation>There is too little memory. Close other programs and try again.</translation>
    </message>
    <message>
        <source>Schrijf --size als 1366x768.</source>
        <translation>Write --size as 1366x768.</translation>
    </message>
    <message>
        <source>Kies --theme light of --theme dark.</source>
        <translation>Choose --theme light or --theme dark.</translation>
    </message>
    <message>
        <source>Gebruik: luwte [MAP] [--demo MAP] [--shots UITMAP [--size BxH]] [--lang nl|en] [--theme light|dark]</source>
        <translation>Usage: luwte [FOLDER] [--demo FOLDER] [--shots OUTFOLDER [--size WxH]] [--lang nl|en] [--theme light|dark]</translation>
    </message>
    <message>
        <source>De schermafbeelding is niet te bewaren. Controleer of je hier mag schrijven: %1</source>
        <translation>The screenshot cannot be saved. Check whether you may write here: %1</translation>
    </message>
</context>
<context>
    <name>appointments</name>
    <message>
        <source>Afspraken</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>met %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>neem mee: %1</source>
        <translation>bring: %1</translation>
    </message>
    <message>
        <source>Geen afspraken gepland. Wat op papier staat, wordt minder vaak gemist.</source>
        <translation>No appointments planned. What is on paper is missed less often.</translation>
    </message>
    <message>
        <source>Hoe ging het?</source>
        <translation>How did it go?</translation>
    </message>
    <message>
        <source>Geweest</source>
        <translation>Took place</translation>
    </message>
    <message>
        <source>Niet gekomen</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Zeg af</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Maak een afspraak</source>
        <translation>Make an appointment</translation>
    </message>
    <message>
        <source>Druk de afsprakenkaart af</source>
        <translation>Print the appointments card</translation>
    </message>
    <message>
        <source>Nog %1 eerdere afspraken staan in het logboek.</source>
        <translation>%1 more earlier appointments are in the log.</translation>
    </message>
</context>
<context>
    <name>attachment</name>
    <message>
        <source>De inhoud van een bestand past niet in een opdracht. Gebruik &apos;luwte-cli attach&apos; of het venster.</source>
        <translation>The content of a file does not fit in a command. Use &apos;luwte-cli attach&apos; or the window.</translation>
    </message>
    <message>
        <source>Luwte kan dit bestand niet lezen. Controleer of het er nog is en of je het mag openen.</source>
        <translation>Luwte cannot read this file. Check that it is still there and that you may open it.</translation>
    </message>
    <message>
        <source>Dit bestand is beschadigd: de inhoud is niet meer wat er is bewaard. Zet een reservekopie terug.</source>
        <translation>This file is damaged: its content is no longer what was kept. Restore a backup.</translation>
    </message>
    <message>
        <source>Luwte kan hier niet schrijven. Kies een andere map of maak ruimte vrij.</source>
        <translation>Luwte cannot write here. Choose another folder or free up space.</translation>
    </message>
    <message>
        <source>Er staat al een bestand met deze naam. Kies een andere naam.</source>
        <translation>There is a file with this name already. Choose another name.</translation>
    </message>
    <message>
        <source>Dit bestand is leeg. Kies een ander bestand.</source>
        <translation>This file is empty. Choose another file.</translation>
    </message>
    <message>
        <source>Dit bestand is groter dan 64 MiB. Maak het kleiner of splits het.</source>
        <translation>This file is larger than 64 MiB. Make it smaller or split it.</translation>
    </message>
    <message>
        <source>De bestanden in Luwte zijn samen 2 GiB. Verwijder eerst bestanden die je niet meer nodig hebt.</source>
        <translation>The files in Luwte are 2 GiB together. First remove files that you no longer need.</translation>
    </message>
    <message>
        <source>Geef het bestand een titel, hooguit 200 tekens.</source>
        <translation>Give the file a title, at most 200 characters.</translation>
    </message>
    <message>
        <source>Deze datum is nog niet geweest. Kies vandaag of eerder.</source>
        <translation>This date has not been yet. Choose today or earlier.</translation>
    </message>
    <message>
        <source>Dit bestand is verwijderd. Alleen de titel en de reden zijn bewaard.</source>
        <translation>This file was removed. Only its title and the reason were kept.</translation>
    </message>
    <message>
        <source>Dit bestand is geheim. Schrijf waarom je het opent.</source>
        <translation>This file is secret. Write why you open it.</translation>
    </message>
    <message>
        <source>Schrijf waarom je dit bestand weghaalt. De inhoud komt niet terug.</source>
        <translation>Write why you remove this file. Its content does not come back.</translation>
    </message>
    <message>
        <source>Schrijf waarom dit bestand Luwte uit gaat.</source>
        <translation>Write why this file leaves Luwte.</translation>
    </message>
    <message>
        <source>Kies waar het bestand komt</source>
        <translation>Choose where the file goes</translation>
    </message>
    <message>
        <source>Dit bestand is verwijderd op %1.</source>
        <translation>This file was removed on %1.</translation>
    </message>
    <message>
        <source>Reden: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Dit soort bestand kan Luwte niet tonen.</source>
        <translation>Luwte cannot show this kind of file.</translation>
    </message>
    <message>
        <source>Exporteer het om het in een ander programma te openen.</source>
        <translation>Export it to open it in another program.</translation>
    </message>
    <message>
        <source>Om PDF&apos;s te tonen is het programma pdftoppm nodig. Het staat niet op deze computer.</source>
        <translation>Showing PDFs needs the program pdftoppm. It is not on this computer.</translation>
    </message>
    <message>
        <source>Vraag de beheerder om het pakket poppler-utils te installeren.</source>
        <translation>Ask the administrator to install the package poppler-utils.</translation>
    </message>
    <message>
        <source>Dit bestand is niet te openen.</source>
        <translation>This file cannot be opened.</translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Dit is een lange tekst. Je ziet alleen het begin; exporteer het bestand om alles te lezen.</source>
        <translation>This is a long text. You see the beginning only; export the file to read it all.</translation>
    </message>
    <message>
        <source>De PDF wordt geopend.</source>
        <translation>The PDF is being opened.</translation>
    </message>
    <message>
        <source>%1, bladzijde %2 van %3</source>
        <translation>%1, page %2 of %3</translation>
    </message>
    <message>
        <source>Bladzijde %1 is niet te tonen: te groot of beschadigd.</source>
        <translation>Page %1 cannot be shown: too large or damaged.</translation>
    </message>
    <message>
        <source>Deze PDF is niet te openen. Misschien is het bestand beschadigd of staat er een wachtwoord op.</source>
        <translation>This PDF cannot be opened. Perhaps the file is damaged or has a password.</translation>
    </message>
    <message>
        <source>Je kunt het bestand wel exporteren.</source>
        <translation>You can still export the file.</translation>
    </message>
    <message>
        <source>Blz. %1 van %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Exporteer</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Verwijder voorgoed</source>
        <translation>Remove for good</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Buiten Luwte is het bestand niet versleuteld: iedereen op deze computer en elk programma kan het lezen. Luwte kan het niet terughalen. In het logboek komt te staan wie dit deed, wanneer en waarom.</source>
        <translation>Outside Luwte the file is not encrypted: everybody on this computer and every program can read it. Luwte cannot take it back. The log will say who did this, when and why.</translation>
    </message>
    <message>
        <source>Er is nog niets geëxporteerd: kies waar het bestand komt.</source>
        <translation>Nothing was exported yet: choose where the file goes.</translation>
    </message>
    <message>
        <source>Het bestand is niet geëxporteerd. Kies een andere map.</source>
        <translation>The file was not exported. Choose another folder.</translation>
    </message>
    <message>
        <source>De inhoud wordt voorgoed gewist en komt niet terug. De titel en de reden blijven staan.</source>
        <translation>The content is erased for good and does not come back. The title and the reason stay.</translation>
    </message>
    <message>
        <source>Geëxporteerd. Buiten Luwte is dit bestand niet versleuteld: wis het als je het niet meer nodig hebt.</source>
        <translation>Exported. Outside Luwte this file is not encrypted: delete it when you no longer need it.</translation>
    </message>
    <message>
        <source>Dit bestand is dicht.</source>
        <translation>This file is closed.</translation>
    </message>
    <message>
        <source>Open opnieuw</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>ontvangen op %1</source>
        <translation>received on %1</translation>
    </message>
    <message>
        <source>van %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Exporteer…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Verwijder…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Passend</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Groter</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Vaste letterbreedte</source>
        <translation>Fixed width</translation>
    </message>
    <message>
        <source>Dit bestand is geheim</source>
        <translation>This file is secret</translation>
    </message>
    <message>
        <source>Kies een bestand</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>verwijderd</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>%1, geheim</source>
        <translation>%1, secret</translation>
    </message>
    <message>
        <source>Voeg een bestand toe</source>
        <translation>Add a file</translation>
    </message>
    <message>
        <source>Bewaar in Luwte</source>
        <translation>Keep in Luwte</translation>
    </message>
    <message>
        <source>%1. Luwte bewaart een versleutelde kopie.</source>
        <translation>%1. Luwte keeps an encrypted copy.</translation>
    </message>
    <message>
        <source>Het bestand is niet bewaard. Probeer het opnieuw.</source>
        <translation>The file was not kept. Try again.</translation>
    </message>
    <message>
        <source>Bewaard in Luwte. Het origineel staat nog waar het stond. Wis het daar zelf als niemand het mag vinden.</source>
        <translation>Kept in Luwte. The original is still where it was. Delete it there yourself if nobody may find it.</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Grootte</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Ontvangen</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Bestanden van deze cliënt</source>
        <translation>Files of this client</translation>
    </message>
    <message>
        <source>Hier bewaar je brieven, beschikkingen en foto&apos;s.</source>
        <translation>Here you keep letters, decisions and photographs.</translation>
    </message>
    <message>
        <source>Ze staan versleuteld in Luwte. Sleep een bestand hierheen of kies er een.</source>
        <translation>They are encrypted inside Luwte. Drag a file here or choose one.</translation>
    </message>
    <message>
        <source>Dit soort afbeelding kan Luwte op deze computer niet tonen. Exporteer het bestand om het te bekijken.</source>
        <translation>Luwte cannot show this kind of picture on this computer. Export the file to look at it.</translation>
    </message>
    <message>
        <source>Deze afbeelding is beschadigd of niet compleet. Vraag een nieuwe kopie.</source>
        <translation>This picture is damaged or not complete. Ask for a new copy.</translation>
    </message>
    <message>
        <source>Deze afbeelding is te groot om te tonen (%1 × %2 beeldpunten). Exporteer het bestand om het te bekijken.</source>
        <translation>This picture is too large to show (%1 × %2 dots). Export the file to look at it.</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>De reservekopie van vandaag is niet gemaakt. %1</source>
        <translation>Today&apos;s backup was not made. %1</translation>
    </message>
    <message>
        <source>Deze plek is er niet. Kies een map die er is.</source>
        <translation>This place does not exist. Choose a folder that exists.</translation>
    </message>
    <message>
        <source>Er staat al een bestand met deze naam. Kies een andere naam.</source>
        <translation>There is a file of this name already. Choose another name.</translation>
    </message>
    <message>
        <source>Het bestand zelf is beschadigd, dus Luwte maakt er geen reservekopie van. Controleer het bestand, en zet een eerdere reservekopie terug.</source>
        <translation>The file itself is damaged, so Luwte does not make a backup of it. Check the file, and put an earlier backup back.</translation>
    </message>
    <message>
        <source>Deze reservekopie is beschadigd, afgebroken of door iemand veranderd. Luwte gebruikt haar niet. Kies een andere reservekopie.</source>
        <translation>This backup is damaged, cut off or altered by somebody. Luwte does not use it. Choose another backup.</translation>
    </message>
    <message>
        <source>Dit is geen reservekopie van Luwte. Kies een ander bestand.</source>
        <translation>This is not a backup of Luwte. Choose another file.</translation>
    </message>
    <message>
        <source>De schijf is vol. Wat er was is er nog, en er staat niets half. Maak ruimte vrij, of kies een andere plek.</source>
        <translation>The disk is full. What was there is still there, and nothing is half done. Free some space, or choose another place.</translation>
    </message>
    <message>
        <source>Luwte mag hier niet schrijven. Kies een andere plek.</source>
        <translation>Luwte may not write here. Choose another place.</translation>
    </message>
    <message>
        <source>De schijf geeft een storing. Wat er was is er nog, en er staat niets half. Controleer de schijf, of kies een andere plek.</source>
        <translation>The disk has a fault. What was there is still there, and nothing is half done. Check the disk, or choose another place.</translation>
    </message>
    <message>
        <source>Luwte kan de reservekopie niet lezen. Controleer of de schijf er is en of je het bestand mag openen.</source>
        <translation>Luwte cannot read the backup. Check that the disk is there and that you may open the file.</translation>
    </message>
    <message>
        <source>Luwte zelf heeft een probleem. Er is geen reservekopie gemaakt. Probeer het opnieuw.</source>
        <translation>Luwte itself has a problem. No backup was made. Try again.</translation>
    </message>
    <message>
        <source>Deze reservekopie is van een nieuwere Luwte. Werk eerst het programma bij.</source>
        <translation>This backup is of a newer Luwte. Update the program first.</translation>
    </message>
    <message>
        <source>De map &apos;backups&apos; in dit bestand is niet van Luwte. Haal haar weg, dan maakt Luwte haar opnieuw.</source>
        <translation>The folder &apos;backups&apos; in this file is not Luwte&apos;s. Take it away, and Luwte makes it again.</translation>
    </message>
    <message>
        <source>Waar komt de reservekopie?</source>
        <translation>Where is the backup to go?</translation>
    </message>
    <message>
        <source>Reservekopie (*.tar)</source>
        <translation>Backup (*.tar)</translation>
    </message>
    <message>
        <source>De reservekopie is gemaakt en nagekeken. Ze staat op dezelfde schijf als het bestand zelf. Bewaar er ook een op een andere plek.</source>
        <translation>The backup was made and checked. It is on the same disk as the file itself. Keep one in another place too.</translation>
    </message>
    <message>
        <source>De reservekopie is gemaakt en nagekeken.</source>
        <translation>The backup was made and checked.</translation>
    </message>
    <message>
        <source>De reservekopie wordt gemaakt en nagekeken</source>
        <translation>The backup is being made and checked</translation>
    </message>
    <message>
        <source>Nog geen reservekopie op een andere plek. Kies een andere schijf of een stick.</source>
        <translation>No backup in another place yet. Choose another disk or a stick.</translation>
    </message>
    <message>
        <source>Laatste reservekopie: %1, op de schijf van het bestand zelf.</source>
        <translation>Last backup: %1, on the disk of the file itself.</translation>
    </message>
    <message>
        <source>Laatste reservekopie op een andere plek: %1.</source>
        <translation>Last backup in another place: %1.</translation>
    </message>
    <message>
        <source>Luwte maakt er zelf elke dag een waarop iets is veranderd, in de map van het bestand. Er is er nog geen.</source>
        <translation>Luwte makes one itself on every day that something changed, in the folder of the file. There is none yet.</translation>
    </message>
    <message>
        <source>Luwte bewaart er zelf 1 in de map van het bestand (%2 MB). De nieuwste is van %3.</source>
        <translation>Luwte keeps 1 itself in the folder of the file (%2 MB). The newest is of %3.</translation>
    </message>
    <message>
        <source>Luwte bewaart er zelf %1 in de map van het bestand (%2 MB). De nieuwste is van %3.</source>
        <translation>Luwte keeps %1 itself in the folder of the file (%2 MB). The newest is of %3.</translation>
    </message>
    <message>
        <source>Reservekopie</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Een reservekopie is versleuteld. Terugzetten kan met een naam en wachtwoord van toen ze werd gemaakt, of met de herstelcode.</source>
        <translation>A backup is encrypted. It can be put back with a name and passphrase of when it was made, or with the recovery code.</translation>
    </message>
    <message>
        <source>Maak nu een reservekopie…</source>
        <translation>Make a backup now…</translation>
    </message>
    <message>
        <source>Er is te weinig geheugen. Sluit andere programma&apos;s en probeer het opnieuw.</source>
        <translation>There is too little memory. Close other programs and try again.</translation>
    </message>
    <message>
        <source>Reservekopie maken</source>
        <translation>Make a backup</translation>
    </message>
</context>
<context>
    <name>banner</name>
    <message>
        <source>Sluit deze melding</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>vrij</source>
        <translation>free</translation>
    </message>
    <message>
        <source>Plek</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Vrij nu %1 · vrij binnen 14 dagen %2 · buiten gebruik %3 · wacht %4</source>
        <translation>Free now %1 · free within 14 days %2 · out of use %3 · waiting %4</translation>
    </message>
    <message>
        <source>Voeg locatie toe</source>
        <translation>Add facility</translation>
    </message>
    <message>
        <source>Plekken</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Nieuwe locatie</source>
        <translation>New facility</translation>
    </message>
    <message>
        <source>Toon namen</source>
        <translation>Show names</translation>
    </message>
    <message>
        <source>Nog geen plekken.</source>
        <translation>No places yet.</translation>
    </message>
    <message>
        <source>Voeg een locatie toe met het aantal plekken.</source>
        <translation>Add a facility with its number of places.</translation>
    </message>
    <message>
        <source>bezet</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>geweest</source>
        <translation>past</translation>
    </message>
    <message>
        <source>gereserveerd</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>niet te gebruiken</source>
        <translation>cannot be used</translation>
    </message>
    <message>
        <source>vanaf %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>plek %1</source>
        <translation>place %1</translation>
    </message>
    <message>
        <source>alle</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Buiten gebruik</source>
        <translation>Out of use</translation>
    </message>
    <message>
        <source>%1, plek %2</source>
        <translation>%1, place %2</translation>
    </message>
    <message>
        <source>Weer te gebruiken</source>
        <translation>Can be used again</translation>
    </message>
    <message>
        <source>Wacht (%1)</source>
        <translation>Waiting (%1)</translation>
    </message>
    <message>
        <source>Tekening</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>%1 naar %2, plek %3. Enter zet neer, Esc laat los.</source>
        <translation>%1 to %2, place %3. Enter puts down, Esc lets go.</translation>
    </message>
    <message>
        <source>%1: van %2, plek %3, naar %4, plek %5</source>
        <translation>%1: from %2, place %3, to %4, place %5</translation>
    </message>
    <message>
        <source>Houd deze plek vast</source>
        <translation>Hold this place</translation>
    </message>
    <message>
        <source>Verhuis</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Verhuis het gezin</source>
        <translation>Move the household</translation>
    </message>
    <message>
        <source>Het gezin van %1: van %2 naar %3, allemaal in één keer</source>
        <translation>The household of %1: from %2 to %3, all at once</translation>
    </message>
    <message>
        <source>Zoek plek voor…</source>
        <translation>Find a place for…</translation>
    </message>
    <message>
        <source>Eerder</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Minder weken (Ctrl+plus)</source>
        <translation>Fewer weeks (Ctrl+plus)</translation>
    </message>
    <message>
        <source>Meer weken (Ctrl+min)</source>
        <translation>More weeks (Ctrl+minus)</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Soort plek</source>
        <translation>Kind of place</translation>
    </message>
    <message>
        <source>Alle soorten</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Regio</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Alle regio&apos;s</source>
        <translation>All regions</translation>
    </message>
    <message>
        <source>Plekken over de tijd, als tabel</source>
        <translation>Places over time, as a table</translation>
    </message>
    <message>
        <source>Wie op een plek wacht</source>
        <translation>Who waits for a place</translation>
    </message>
    <message>
        <source>Niemand wacht op een plek.</source>
        <translation>Nobody waits for a place.</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Open dossier</translation>
    </message>
    <message>
        <source>Verplaats</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Locatie</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>1 vrij</source>
        <translation>1 free</translation>
    </message>
    <message>
        <source>%1 vrij</source>
        <translation>%1 free</translation>
    </message>
    <message>
        <source>%1 hierheen</source>
        <translation>%1 to here</translation>
    </message>
    <message>
        <source>wk %1 · %2</source>
        <translation>wk %1 · %2</translation>
    </message>
    <message>
        <source>Plekken over de tijd</source>
        <translation>Places over time</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wie of waarom</source>
        <translation>Who or why</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>dag %1, schakel op</source>
        <translation>day %1, escalate</translation>
    </message>
    <message>
        <source>dag %1</source>
        <translation>day %1</translation>
    </message>
    <message>
        <source>dag %1, tussen wal en schip</source>
        <translation>day %1, falling through the cracks</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Wacht sinds</source>
        <translation>Waiting since</translation>
    </message>
    <message>
        <source>Hoe lang</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Waarop</source>
        <translation>For what</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>care</name>
    <message>
        <source>Deze evaluatie is afgerond. Werk verder in de nieuwe versie.</source>
        <translation>This evaluation is finished. Go on in the new version.</translation>
    </message>
    <message>
        <source>Deze versie is al afgesloten of vervangen. Werk in de nieuwste versie.</source>
        <translation>This version is already closed or replaced. Work in the newest version.</translation>
    </message>
    <message>
        <source>Dit doel is vervallen. Kies een ander doel, of maak een nieuw doel.</source>
        <translation>This goal was dropped. Choose another goal, or make a new one.</translation>
    </message>
    <message>
        <source>Kies de dag waarop het klaar was: vandaag of eerder.</source>
        <translation>Choose the day on which it was done: today or earlier.</translation>
    </message>
    <message>
        <source>Er ligt al een concept: versie %1. Werk daarin verder.</source>
        <translation>There is a draft already: version %1. Go on in that one.</translation>
    </message>
    <message>
        <source>Er is al een vastgesteld plan: versie %1. Evalueer het, of maak er een nieuwe versie van.</source>
        <translation>There is an adopted plan already: version %1. Evaluate it, or make a new version of it.</translation>
    </message>
    <message>
        <source>Kies de dag waarop het plan is besproken: vandaag of eerder.</source>
        <translation>Choose the day on which the plan was discussed: today or earlier.</translation>
    </message>
    <message>
        <source>De cliënt is niet akkoord. Spreek af wanneer jullie het plan opnieuw bekijken.</source>
        <translation>The client does not agree. Arrange when you will look at the plan together again.</translation>
    </message>
    <message>
        <source>Alleen van een vastgesteld plan kun je een nieuwe versie maken.</source>
        <translation>You can only make a new version of an adopted plan.</translation>
    </message>
    <message>
        <source>Kies een begin dat voor het einde ligt.</source>
        <translation>Choose a start that lies before the end.</translation>
    </message>
    <message>
        <source>Deze casus is afgesloten. Heropen met een nieuwe casus.</source>
        <translation>This case is closed. Reopen with a new case.</translation>
    </message>
    <message>
        <source>Begin eerst de intake. Daarna kun je een zorgplan maken.</source>
        <translation>Start the intake first. After that you can make a care plan.</translation>
    </message>
    <message>
        <source>Eerst oorzaken invullen: waardoor kon de uitbuiting opnieuw beginnen?</source>
        <translation>Fill in causes first: what could make exploitation start again?</translation>
    </message>
    <message>
        <source>Dit plan is afgesloten. Maak een nieuw plan.</source>
        <translation>This plan is closed. Make a new plan.</translation>
    </message>
    <message>
        <source>Dit plan is vastgesteld en blijft zoals het is. Evalueer het of maak een nieuwe versie, en werk daarin verder.</source>
        <translation>This plan is adopted and stays as it is. Evaluate it or make a new version, and go on in that.</translation>
    </message>
    <message>
        <source>Kies een waarde van 1 tot en met 5.</source>
        <translation>Choose a value from 1 to 5.</translation>
    </message>
    <message>
        <source>Kies als doel een waarde die even hoog is als de start, of hoger.</source>
        <translation>Choose a target value as high as the start, or higher.</translation>
    </message>
    <message>
        <source>Er zijn %1 doelen tegelijk. Kies samen welke 3 nu voorgaan.</source>
        <translation>There are %1 goals at once. Choose together which 3 come first now.</translation>
    </message>
    <message>
        <source>%1: vul in waar het nu staat, waar jullie heen willen en wanneer je meet.</source>
        <translation>%1: fill in where it stands now, where you want to get together, and when you measure.</translation>
    </message>
    <message>
        <source>%1: de meetdatum is voorbij. Meet nu, of kies een nieuwe dag.</source>
        <translation>%1: the measuring date has passed. Measure now, or choose a new day.</translation>
    </message>
    <message>
        <source>Begin met wat de cliënt zelf wil.</source>
        <translation>Begin with what the client wants.</translation>
    </message>
    <message>
        <source>Dit plan is al besproken. Je kunt het vaststellen.</source>
        <translation>This plan has been discussed already. You can adopt it.</translation>
    </message>
    <message>
        <source>Voeg minstens één doel toe.</source>
        <translation>Add at least one goal.</translation>
    </message>
    <message>
        <source>Schrijf op wat de cliënt van het plan vindt.</source>
        <translation>Write down what the client thinks of the plan.</translation>
    </message>
    <message>
        <source>Voeg een doel toe voor werk en inkomen: dat hoort bij een plek zonder einddatum.</source>
        <translation>Add a goal for work and income: it goes with a place without an end date.</translation>
    </message>
    <message>
        <source>Voeg een doel toe voor opleiding: dat hoort bij een plek zonder einddatum.</source>
        <translation>Add a goal for education: it goes with a place without an end date.</translation>
    </message>
    <message>
        <source>Voeg een afspraak toe over traumabehandeling: dat hoort bij een plek zonder einddatum.</source>
        <translation>Add an agreement on trauma treatment: it goes with a place without an end date.</translation>
    </message>
    <message>
        <source>Noem iemand die blijft en geen hulpverlener is, of voeg een doel toe om die persoon te vinden.</source>
        <translation>Name someone who stays and is not a professional, or add a goal to find that person.</translation>
    </message>
    <message>
        <source>Kies minstens één oorzaak: wat zit hieronder?</source>
        <translation>Choose at least one cause: what lies beneath this?</translation>
    </message>
    <message>
        <source>Evalueer binnen %1 weken.</source>
        <translation>Evaluate within %1 weeks.</translation>
    </message>
    <message>
        <source>Bespreek het plan eerst met de cliënt. Daarna kun je het vaststellen.</source>
        <translation>Discuss the plan with the client first. After that you can adopt it.</translation>
    </message>
    <message>
        <source>Maak minstens één doel meetbaar: waarde bij de start, waarde waar jullie heen willen, en een meetdatum.</source>
        <translation>Make at least one goal measurable: value at the start, value you want to reach together, and a date to measure.</translation>
    </message>
    <message>
        <source>Kies of de cliënt akkoord is: ja, deels of nee.</source>
        <translation>Choose whether the client agrees: yes, partly or no.</translation>
    </message>
    <message>
        <source>Schrijf op hoe de cliënt dat liet weten.</source>
        <translation>Write down how the client let you know.</translation>
    </message>
    <message>
        <source>De cliënt is jonger dan 18. Schrijf de stem van het kind op, in eigen woorden.</source>
        <translation>The client is under 18. Write down the voice of the child, in their own words.</translation>
    </message>
    <message>
        <source>Rond eerst de evaluatie van de vorige versie af.</source>
        <translation>Finish the evaluation of the previous version first.</translation>
    </message>
    <message>
        <source>Kies een aantal weken van 1 tot en met %1.</source>
        <translation>Choose a number of weeks from 1 to %1.</translation>
    </message>
    <message>
        <source>Kies welke ervaringsdeskundige erbij is, of waarom die er niet bij is.</source>
        <translation>Choose which expert by experience is present, or why there is none.</translation>
    </message>
    <message>
        <source>Alleen een vastgesteld plan kun je evalueren.</source>
        <translation>You can only evaluate an adopted plan.</translation>
    </message>
    <message>
        <source>Begin eerst de evaluatie van dit plan.</source>
        <translation>Start the evaluation of this plan first.</translation>
    </message>
    <message>
        <source>Deze afspraak hoort niet bij dit plan. Kies een afspraak uit de lijst.</source>
        <translation>This agreement does not belong to this plan. Choose an agreement from the list.</translation>
    </message>
    <message>
        <source>Schrijf op bij wie het lag.</source>
        <translation>Write down whose part it was.</translation>
    </message>
    <message>
        <source>Nog 1 afspraak zonder oordeel: %1.</source>
        <translation>1 agreement without a verdict: %1.</translation>
    </message>
    <message>
        <source>Nog %1 afspraken zonder oordeel: %2.</source>
        <translation>%1 agreements without a verdict: %2.</translation>
    </message>
    <message>
        <source>Schrijf op wat de cliënt ervan vindt.</source>
        <translation>Write down what the client thinks of it.</translation>
    </message>
    <message>
        <source>Deze afspraak is vervallen. Kies een andere afspraak, of maak een nieuwe.</source>
        <translation>This agreement was dropped. Choose another agreement, or make a new one.</translation>
    </message>
    <message>
        <source>van %1 naar %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>meten op %1</source>
        <translation>measure on %1</translation>
    </message>
    <message>
        <source>Nieuwe afspraak: %1</source>
        <translation>New agreement: %1</translation>
    </message>
    <message>
        <source>Afspraak veranderd: %1</source>
        <translation>Agreement changed: %1</translation>
    </message>
    <message>
        <source>Afspraak klaar: %1 (%2)</source>
        <translation>Agreement done: %1 (%2)</translation>
    </message>
    <message>
        <source>Afspraak loopt niet door: %1</source>
        <translation>Agreement does not go on: %1</translation>
    </message>
    <message>
        <source>Veranderd: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Nieuw doel: %1</source>
        <translation>New goal: %1</translation>
    </message>
    <message>
        <source>Doel vervallen: %1</source>
        <translation>Goal dropped: %1</translation>
    </message>
    <message>
        <source>Doel veranderd: %1, %2</source>
        <translation>Goal changed: %1, %2</translation>
    </message>
    <message>
        <source>Doel gehaald: %1</source>
        <translation>Goal reached: %1</translation>
    </message>
    <message>
        <source>Doel loopt niet door: %1</source>
        <translation>Goal does not go on: %1</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>Begin de intake</source>
        <translation>Start the intake</translation>
    </message>
    <message>
        <source>Maak actief</source>
        <translation>Make active</translation>
    </message>
    <message>
        <source>Begin de nazorg</source>
        <translation>Start aftercare</translation>
    </message>
    <message>
        <source>Meld uit beeld</source>
        <translation>Report out of sight</translation>
    </message>
    <message>
        <source>Bied overdracht aan</source>
        <translation>Offer handover</translation>
    </message>
    <message>
        <source>Zet weer in beeld</source>
        <translation>Back in sight</translation>
    </message>
    <message>
        <source>Sluit de casus af</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Overdracht is aanvaard</source>
        <translation>Handover was accepted</translation>
    </message>
    <message>
        <source>Neem de casus terug</source>
        <translation>Take the case back</translation>
    </message>
    <message>
        <source>Open een nieuwe casus</source>
        <translation>Open a new case</translation>
    </message>
    <message>
        <source>Stappen van de casus</source>
        <translation>Steps of the case</translation>
    </message>
    <message>
        <source>Stap %1 van %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>%1 is er niet (meer). Zoek het opnieuw op.</source>
        <translation>%1 is not there (any more). Look it up again.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>%1: &apos;%2&apos; staat niet in de lijst. Kies een waarde uit de lijst %3.</source>
        <translation>%1: &apos;%2&apos; is not in the list. Choose a value from the list %3.</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Kies een antwoord uit de lijst. &apos;%1&apos; staat er niet in.</source>
        <translation>Choose an answer from the list. &apos;%1&apos; is not in it.</translation>
    </message>
    <message>
        <source>Kies…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Geen keuze past bij &quot;%1&quot;.</source>
        <translation>No choice matches &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Na %1 hoort een waarde.</source>
        <translation>%1 needs a value after it.</translation>
    </message>
    <message>
        <source>Kies --lang nl of --lang en.</source>
        <translation>Choose --lang nl or --lang en.</translation>
    </message>
    <message>
        <source>Schrijf --now als 2026-03-02T09:00.</source>
        <translation>Write --now as 2026-03-02T09:00.</translation>
    </message>
    <message>
        <source>Geef bij %1 een heel getal van %2 of meer.</source>
        <translation>Give %1 a whole number of %2 or more.</translation>
    </message>
    <message>
        <source>Er ontbreekt iets: %1. Kijk met &apos;luwte-cli --help&apos;.</source>
        <translation>Something is missing: %1. See &apos;luwte-cli --help&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is een woord te veel. Kijk met &apos;luwte-cli --help&apos;.</source>
        <translation>&apos;%1&apos; is one word too many. See &apos;luwte-cli --help&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; hoort niet bij dit werkwoord. Kijk met &apos;luwte-cli --help&apos;.</source>
        <translation>&apos;%1&apos; does not belong to this verb. See &apos;luwte-cli --help&apos;.</translation>
    </message>
    <message>
        <source>Gebruik: luwte-cli [--user NAAM] [--passphrase-file BESTAND] [--now TIJD] [--lang nl|en] [--json] WERKWOORD …</source>
        <translation>Usage: luwte-cli [--user NAME] [--passphrase-file FILE] [--now TIME] [--lang nl|en] [--json] VERB …</translation>
    </message>
    <message>
        <source>Luwte kent &apos;%1&apos; niet. Kijk met &apos;luwte-cli --help&apos;.</source>
        <translation>Luwte does not know &apos;%1&apos;. See &apos;luwte-cli --help&apos;.</translation>
    </message>
    <message>
        <source>Er is te weinig geheugen. Sluit andere programma&apos;s en probeer het opnieuw.</source>
        <translation>There is too little memory. Close other programs and try again.</translation>
    </message>
    <message>
        <source>Het bestand met het wachtwoord is niet te lezen. Controleer het pad.</source>
        <translation>The file with the passphrase cannot be read. Check the path.</translation>
    </message>
    <message>
        <source>Wachtwoord:</source>
        <translation>Passphrase:</translation>
    </message>
    <message>
        <source>Luwte kan hier geen map maken. Kies een plek waar je mag schrijven.</source>
        <translation>Luwte cannot make a folder here. Choose a place where you may write.</translation>
    </message>
    <message>
        <source>de map van het oefenbestand</source>
        <translation>the folder of the practice file</translation>
    </message>
    <message>
        <source>Het oefenbestand staat klaar: %1 (naam: %2)</source>
        <translation>The practice file is ready: %1 (name: %2)</translation>
    </message>
    <message>
        <source>Adressen blijven in Luwte: die kolommen zijn leeg. De voornaam is de naam die de cliënt koos.</source>
        <translation>Addresses stay in Luwte: those columns are empty. The first name is the name that the client chose.</translation>
    </message>
    <message>
        <source>%1 teksten zijn langer dan een cel van Excel. Kies .csv om ze heel mee te geven.</source>
        <translation>%1 texts are longer than a cell of Excel. Choose .csv to pass them on whole.</translation>
    </message>
    <message>
        <source>%1 casussen staan in %2.</source>
        <translation>%1 cases are in %2.</translation>
    </message>
    <message>
        <source>De codelijsten staan in %1.</source>
        <translation>The code lists are in %1.</translation>
    </message>
    <message>
        <source>het bestand om te schrijven</source>
        <translation>the file to write</translation>
    </message>
    <message>
        <source>Dit is geen id van een record. Zoek het op met &apos;luwte-cli search&apos;.</source>
        <translation>This is not the id of a record. Look it up with &apos;luwte-cli search&apos;.</translation>
    </message>
    <message>
        <source>%1, rij %2: %3</source>
        <translation>%1, row %2: %3</translation>
    </message>
    <message>
        <source>%1, rij %2, kolom %3 (%4): %5</source>
        <translation>%1, row %2, column %3 (%4): %5</translation>
    </message>
    <message>
        <source>Rij %1 overgeslagen: %2</source>
        <translation>Row %1 skipped: %2</translation>
    </message>
    <message>
        <source>Rij %1 is al bekend: %2</source>
        <translation>Row %1 is known already: %2</translation>
    </message>
    <message>
        <source>Rij %1 lijkt op iemand anders: %2</source>
        <translation>Row %1 resembles someone else: %2</translation>
    </message>
    <message>
        <source>Nieuw: %1. Al bekend: %2. Overgeslagen: %3. Er is nog niets veranderd.</source>
        <translation>New: %1. Known already: %2. Skipped: %3. Nothing has changed yet.</translation>
    </message>
    <message>
        <source>Gemaakt: %1. Al bekend: %2. Overgeslagen: %3.</source>
        <translation>Made: %1. Known already: %2. Skipped: %3.</translation>
    </message>
    <message>
        <source>Lezen: %1 %</source>
        <translation>Reading: %1 %</translation>
    </message>
    <message>
        <source>Schrijven: %1 %</source>
        <translation>Writing: %1 %</translation>
    </message>
    <message>
        <source>Het kolommenbestand is niet te lezen. Controleer het pad.</source>
        <translation>The column file cannot be read. Check the path.</translation>
    </message>
    <message>
        <source>het rekenblad</source>
        <translation>the spreadsheet</translation>
    </message>
    <message>
        <source>de map van het nieuwe bestand</source>
        <translation>the folder of the new file</translation>
    </message>
    <message>
        <source>Geef --office NAAM en --user NAAM.</source>
        <translation>Give --office NAME and --user NAME.</translation>
    </message>
    <message>
        <source>Het bestand is gemaakt: %1</source>
        <translation>The file has been made: %1</translation>
    </message>
    <message>
        <source>Herstelcode (schrijf op en bewaar op een veilige plek, Luwte toont deze maar een keer): %1</source>
        <translation>Recovery key (write it down and keep it in a safe place, Luwte shows it only once): %1</translation>
    </message>
    <message>
        <source>welk document</source>
        <translation>which document</translation>
    </message>
    <message>
        <source>de casus</source>
        <translation>the case</translation>
    </message>
    <message>
        <source>Dit is geen id van een casus. Zoek het op met &apos;luwte-cli search&apos;.</source>
        <translation>This is not the id of a case. Look it up with &apos;luwte-cli search&apos;.</translation>
    </message>
    <message>
        <source>Kies --style professional, plain of easy.</source>
        <translation>Choose --style professional, plain or easy.</translation>
    </message>
    <message>
        <source>Geef --out BESTAND.pdf.</source>
        <translation>Give --out FILE.pdf.</translation>
    </message>
    <message>
        <source>Deze regel is geen JSON. Schrijf een object op een regel.</source>
        <translation>This line is not JSON. Write one object on one line.</translation>
    </message>
    <message>
        <source>Het bestand is op slot. Open het opnieuw.</source>
        <translation>The file is locked. Open it again.</translation>
    </message>
    <message>
        <source>Schrijf &apos;at&apos; als 2026-03-02T09:00.</source>
        <translation>Write &apos;at&apos; as 2026-03-02T09:00.</translation>
    </message>
    <message>
        <source>Er is nog niets bewaard als &apos;%1&apos;. Zet &apos;save&apos; op een eerdere regel.</source>
        <translation>Nothing has been saved as &apos;%1&apos; yet. Put &apos;save&apos; on an earlier line.</translation>
    </message>
    <message>
        <source>het script, of - voor standaardinvoer</source>
        <translation>the script, or - for standard input</translation>
    </message>
    <message>
        <source>Het script is niet te lezen. Controleer het pad.</source>
        <translation>The script cannot be read. Check the path.</translation>
    </message>
    <message>
        <source>Een regel is langer dan 4 MB. Verdeel het werk over meer regels.</source>
        <translation>A line is longer than 4 MB. Divide the work over more lines.</translation>
    </message>
    <message>
        <source>de tekst om te zoeken</source>
        <translation>the text to search for</translation>
    </message>
    <message>
        <source>Niets gevonden.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>Alles klopt: versleuteling, bladzijden, logboek en gegevens.</source>
        <translation>All is well: encryption, pages, journal and data.</translation>
    </message>
    <message>
        <source>de map van het bestand</source>
        <translation>the folder of the file</translation>
    </message>
    <message>
        <source>Deze map is geen bestand van Luwte. Controleer het pad.</source>
        <translation>This folder is not a file of Luwte. Check the path.</translation>
    </message>
    <message>
        <source>Luwte zelf heeft een probleem. Er is niets opgeslagen. Probeer het opnieuw.</source>
        <translation>Luwte itself has a problem. Nothing was saved. Try again.</translation>
    </message>
    <message>
        <source>Er is te weinig ruimte voor deze meting. Maak ruimte vrij, of kies met --dir een andere map.</source>
        <translation>There is too little space for this measurement. Free up space, or choose another folder with --dir.</translation>
    </message>
    <message>
        <source>1 tekst is langer dan een cel van Excel. Kies .csv om die heel mee te geven.</source>
        <translation>1 text is longer than a cell of Excel. Choose .csv to pass it on whole.</translation>
    </message>
    <message>
        <source>1 casus staat in %2.</source>
        <translation>1 case is in %2.</translation>
    </message>
    <message>
        <source>Gemaakt: %1 (%2)</source>
        <translation>Made: %1 (%2)</translation>
    </message>
    <message>
        <source>1 bladzijde</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>%1 bladzijden</source>
        <translation>%1 pages</translation>
    </message>
    <message>
        <source>Nieuw wachtwoord:</source>
        <translation>New passphrase:</translation>
    </message>
    <message>
        <source>Nog een keer:</source>
        <translation>Once more:</translation>
    </message>
    <message>
        <source>De twee wachtwoorden zijn niet gelijk. Probeer het opnieuw.</source>
        <translation>The two passphrases are not the same. Try again.</translation>
    </message>
    <message>
        <source>Wat er staat, geldt vanaf nu. Dit is vastgelegd in het logboek.</source>
        <translation>What is there counts from now on. This was recorded in the journal.</translation>
    </message>
    <message>
        <source>Dit is een startwachtwoord. Kies eerst een eigen wachtwoord met &apos;luwte-cli users DIR passphrase&apos;.</source>
        <translation>This is a starting passphrase. First choose one of your own with &apos;luwte-cli users DIR passphrase&apos;.</translation>
    </message>
    <message>
        <source>Hier is niet te schrijven: dat je dit bekeek, is niet vastgelegd.</source>
        <translation>Nothing can be written here: that you looked at this was not recorded.</translation>
    </message>
    <message>
        <source>Reservekopie gemaakt en nagekeken: %1</source>
        <translation>Backup made and checked: %1</translation>
    </message>
    <message>
        <source>Er is niets veranderd sinds de laatste reservekopie. Er is geen nieuwe gemaakt.</source>
        <translation>Nothing has changed since the last backup. No new one was made.</translation>
    </message>
    <message>
        <source>Reservekopie: %1 %</source>
        <translation>Backup: %1 %</translation>
    </message>
    <message>
        <source>Bij --auto kiest Luwte zelf de plek: de map &apos;backups&apos; in het bestand.</source>
        <translation>With --auto Luwte chooses the place itself: the folder &apos;backups&apos; in the file.</translation>
    </message>
    <message>
        <source>het bestand voor de reservekopie</source>
        <translation>the file for the backup</translation>
    </message>
    <message>
        <source>Het bestand is ook ergens anders open. De kopie is goed, maar Vandaag weet er niet van.</source>
        <translation>The file is open somewhere else too. The copy is good, but Today does not know of it.</translation>
    </message>
    <message>
        <source>het bestand van de reservekopie</source>
        <translation>the file of the backup</translation>
    </message>
    <message>
        <source>de nieuwe map</source>
        <translation>the new folder</translation>
    </message>
    <message>
        <source>Terugzetten: %1 %</source>
        <translation>Putting back: %1 %</translation>
    </message>
    <message>
        <source>De reservekopie van %1 staat in %2. Kijk of alles klopt en werk daar verder.</source>
        <translation>The backup of %1 is in %2. Check that all is well and go on working there.</translation>
    </message>
    <message>
        <source>%1: %2 heel</source>
        <translation>%1: %2 whole</translation>
    </message>
    <message>
        <source>%1: %2 opnieuw gemaakt uit het logboek; de laatste wijzigingen kunnen ontbreken</source>
        <translation>%1: %2 made again from the journal; their last changes may be missing</translation>
    </message>
    <message>
        <source>%1: %2 verloren</source>
        <translation>%1: %2 lost</translation>
    </message>
    <message>
        <source>In &apos;%1&apos; was een deel niet te lezen; misschien is er meer verloren dan hier staat.</source>
        <translation>A part of &apos;%1&apos; could not be read; more may be lost than is said here.</translation>
    </message>
    <message>
        <source>Cliënten van wie alleen andere gegevens over zijn, zonder naam: %1</source>
        <translation>Clients of whom only other data is left, without a name: %1</translation>
    </message>
    <message>
        <source>Logboek: alle %1 regels heel.</source>
        <translation>Journal: all %1 entries whole.</translation>
    </message>
    <message>
        <source>Logboek: %1 regels heel, niet of niet helemaal: %2</source>
        <translation>Journal: %1 entries whole, not or not wholly: %2</translation>
    </message>
    <message>
        <source>Wat te redden was, staat in %1.</source>
        <translation>What could be salvaged is in %1.</translation>
    </message>
    <message>
        <source>het bestand</source>
        <translation>the file</translation>
    </message>
    <message>
        <source>Het origineel staat nog waar het stond. Luwte heeft het niet verwijderd.</source>
        <translation>The original is still where it was. Luwte did not delete it.</translation>
    </message>
    <message>
        <source>verwijderd</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>Dit is geen id van een bestand. Zoek het op met &apos;luwte-cli attachments&apos;.</source>
        <translation>This is not the id of a file. Look it up with &apos;luwte-cli attachments&apos;.</translation>
    </message>
    <message>
        <source>Geef --out BESTAND.</source>
        <translation>Give --out FILE.</translation>
    </message>
    <message>
        <source>Bewaard: %1. Buiten Luwte is dit bestand niet versleuteld.</source>
        <translation>Saved: %1. Outside Luwte this file is not encrypted.</translation>
    </message>
    <message>
        <source>Bestanden van cliënten zonder hun inhoud: %1</source>
        <translation>Files of clients without their content: %1</translation>
    </message>
    <message>
        <source>Schrijf bij %1 een datum als 2026-03-31.</source>
        <translation>Write a date such as 2026-03-31 after %1.</translation>
    </message>
    <message>
        <source>Kies json, csv of xlsx.</source>
        <translation>Choose json, csv or xlsx.</translation>
    </message>
    <message>
        <source>Zeg met --out waar het werkblad komt.</source>
        <translation>Say with --out where the sheet goes.</translation>
    </message>
    <message>
        <source>de naam van het rapport</source>
        <translation>the name of the report</translation>
    </message>
    <message>
        <source>Op de eerste regel van het bestand bij --secret-file hoort het wachtwoord te staan.</source>
        <translation>The first line of the file with --secret-file has to be the passphrase.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is geen sleutel van een ontvanger. Die begint met age1; kopieer hem helemaal.</source>
        <translation>&apos;%1&apos; is not a recipient&apos;s key. Such a key begins with age1; copy all of it.</translation>
    </message>
    <message>
        <source>het bestand om te verzegelen</source>
        <translation>the file to seal</translation>
    </message>
    <message>
        <source>Noem met --to voor wie het is, of geef met --secret-file een wachtwoord, en noem met --out het nieuwe bestand.</source>
        <translation>Say with --to whom it is for, or give a passphrase with --secret-file, and name the new file with --out.</translation>
    </message>
    <message>
        <source>het verzegelde bestand</source>
        <translation>the sealed file</translation>
    </message>
    <message>
        <source>Noem met --identity het sleutelbestand of met --secret-file het bestand met het wachtwoord, en met --out het nieuwe bestand.</source>
        <translation>Name the key file with --identity or the file with the passphrase with --secret-file, and the new file with --out.</translation>
    </message>
    <message>
        <source>1 termijn staat in %2, zonder namen.</source>
        <translation>1 deadline is in %2, without names.</translation>
    </message>
    <message>
        <source>%1 termijnen staan in %2, zonder namen.</source>
        <translation>%1 deadlines are in %2, without names.</translation>
    </message>
    <message>
        <source>wat er uit gaat: htcds, codebook of calendar</source>
        <translation>what goes out: htcds, codebook or calendar</translation>
    </message>
    <message>
        <source>Kies htcds, codebook of calendar.</source>
        <translation>Choose htcds, codebook or calendar.</translation>
    </message>
</context>
<context>
    <name>codebook</name>
    <message>
        <source>%1: kies een waarde uit de lijst %2. &quot;%3&quot; staat er niet in.</source>
        <translation>%1: choose a value from the list %2. &quot;%3&quot; is not in it.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; kan op deze datum niet gekozen worden. Kies een andere waarde.</source>
        <translation>%1: &quot;%2&quot; cannot be chosen on this date. Choose another value.</translation>
    </message>
    <message>
        <source>De codelijsten zijn beschadigd. Installeer Luwte opnieuw.</source>
        <translation>The code lists are damaged. Install Luwte again.</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>Kies wanneer jullie dit maatwerkbesluit opnieuw bekijken: vandaag of later.</source>
        <translation>Choose when you will look at this bespoke decision again: today or later.</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>Toestemming</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>met tolk</source>
        <translation>with an interpreter</translation>
    </message>
    <message>
        <source>Ingetrokken op %1</source>
        <translation>Withdrawn on %1</translation>
    </message>
    <message>
        <source>Gevraagd op %1</source>
        <translation>Asked on %1</translation>
    </message>
    <message>
        <source>Geldt van %1 tot en met %2</source>
        <translation>Valid from %1 until %2</translation>
    </message>
    <message>
        <source>Geldt vanaf %1, tot de cliënt het intrekt</source>
        <translation>Valid from %1, until the client withdraws it</translation>
    </message>
    <message>
        <source>Er is nog geen toestemming gevraagd. Zonder toestemming deel je alleen als een wet het vraagt of iemand in gevaar is.</source>
        <translation>No consent was asked yet. Without consent you share only when a law asks it or somebody is in danger.</translation>
    </message>
    <message>
        <source>Cliënt zegt ja</source>
        <translation>Client says yes</translation>
    </message>
    <message>
        <source>Cliënt wil liever niet</source>
        <translation>Client would rather not</translation>
    </message>
    <message>
        <source>Trek in</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Vraag toestemming</source>
        <translation>Ask for consent</translation>
    </message>
</context>
<context>
    <name>crypto</name>
    <message>
        <source>Het slot van dit bestand vraagt iets wat Luwte niet doet. Zet de reservekopie terug.</source>
        <translation>The lock of this file asks for something that Luwte does not do. Restore the backup.</translation>
    </message>
</context>
<context>
    <name>date</name>
    <message>
        <source>Vul een datum in zoals 2 mrt 2026 of 2-3-2026.</source>
        <translation>Enter a date like 2 Mar 2026 or 2-3-2026.</translation>
    </message>
    <message>
        <source>Kies een datum op of na %1.</source>
        <translation>Choose a date on or after %1.</translation>
    </message>
    <message>
        <source>Kies een datum op of voor %1.</source>
        <translation>Choose a date on or before %1.</translation>
    </message>
    <message>
        <source>dag maand jaar</source>
        <translation>day month year</translation>
    </message>
    <message>
        <source>Vul een dag en een tijd in, zoals 2 mrt 2026 09:00.</source>
        <translation>Enter a day and a time, like 2 Mar 2026 09:00.</translation>
    </message>
    <message>
        <source>dag maand jaar tijd</source>
        <translation>day month year time</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Schrijf de datum als dag-maand-jaar, bijvoorbeeld 02-03-2026.</source>
        <translation>Write the date as day-month-year, for example 02-03-2026.</translation>
    </message>
    <message>
        <source>Deze dag bestaat niet. Kijk de dag en de maand na.</source>
        <translation>This day does not exist. Check the day and the month.</translation>
    </message>
    <message>
        <source>Hier lijkt de maand voorop te staan. Schrijf de datum als dag-maand-jaar.</source>
        <translation>The month seems to come first here. Write the date as day-month-year.</translation>
    </message>
    <message>
        <source>Dag of maand ontbreekt. Vul de hele datum in, of alleen het geschatte jaar.</source>
        <translation>Day or month is missing. Enter the whole date, or only the estimated year.</translation>
    </message>
    <message>
        <source>Dit jaar ligt buiten 1850 tot 2200. Kijk het jaar na.</source>
        <translation>This year lies outside 1850 to 2200. Check the year.</translation>
    </message>
    <message>
        <source>Deze datum is nog niet geweest. Kijk het jaar na.</source>
        <translation>This date has not come yet. Check the year.</translation>
    </message>
</context>
<context>
    <name>deadline</name>
    <message>
        <source>Deze termijn is al afgehandeld.</source>
        <translation>This deadline was handled already.</translation>
    </message>
    <message>
        <source>Deze termijn is er niet (meer). Kijk bij Sporen welke termijnen lopen.</source>
        <translation>This deadline is not there (any more). See under Lanes which deadlines run.</translation>
    </message>
    <message>
        <source>Deze termijn verdwijnt vanzelf als je vastlegt wat er gedaan is.</source>
        <translation>This deadline goes by itself once you record what was done.</translation>
    </message>
    <message>
        <source>Deze termijn staat al open.</source>
        <translation>This deadline is open already.</translation>
    </message>
    <message>
        <source>Nu in gevaar: regel eerst veiligheid</source>
        <translation>In danger now: arrange safety first</translation>
    </message>
    <message>
        <source>Uit beeld: wat is er gedaan, wie weet ervan?</source>
        <translation>Out of sight: what was done, who knows?</translation>
    </message>
    <message>
        <source>Uit beeld, dag %1: wat is er gedaan, wie weet ervan?</source>
        <translation>Out of sight, day %1: what was done, who knows?</translation>
    </message>
    <message>
        <source>Nazorgcontact: %1</source>
        <translation>Aftercare contact: %1</translation>
    </message>
    <message>
        <source>Geen plek</source>
        <translation>No place</translation>
    </message>
    <message>
        <source>Niemand betaalt meer: %1 is gestopt. Zoek een andere financiering.</source>
        <translation>Nobody pays any more: %1 stopped. Look for other funding.</translation>
    </message>
    <message>
        <source>Nog geen zorgcoördinator. Kies wie het wordt.</source>
        <translation>No care coordinator yet. Choose who it will be.</translation>
    </message>
    <message>
        <source>Bedenktijd aanbieden</source>
        <translation>Offer a reflection period</translation>
    </message>
    <message>
        <source>Bedenktijd opnieuw bespreken</source>
        <translation>Discuss the reflection period again</translation>
    </message>
    <message>
        <source>Bedenktijd loopt af</source>
        <translation>Reflection period runs out</translation>
    </message>
    <message>
        <source>Einde bedenktijd onbekend: vul de begindatum in.</source>
        <translation>End of the reflection period not known: fill in the start date.</translation>
    </message>
    <message>
        <source>Rvb aanvragen</source>
        <translation>Apply for Rvb</translation>
    </message>
    <message>
        <source>Veilig Thuis: de triage is dan klaar. Vraag wat eruit kwam.</source>
        <translation>Veilig Thuis: triage is done by then. Ask what came of it.</translation>
    </message>
    <message>
        <source>Veilig Thuis: het onderzoek is dan klaar. Vraag wat eruit kwam.</source>
        <translation>Veilig Thuis: the investigation is done by then. Ask what came of it.</translation>
    </message>
    <message>
        <source>72-uursplek: besluit waar de cliënt hierna heen kan</source>
        <translation>72-hour place: decide where the client can go next</translation>
    </message>
    <message>
        <source>Nieuwe plek: schat de veiligheid in</source>
        <translation>New place: assess safety</translation>
    </message>
    <message>
        <source>Veiligheid opnieuw inschatten</source>
        <translation>Assess safety again</translation>
    </message>
    <message>
        <source>Eerste zorgplan maken</source>
        <translation>Make the first care plan</translation>
    </message>
    <message>
        <source>Zorgplan evalueren, met een ervaringsdeskundige</source>
        <translation>Evaluate the care plan, with an expert by experience</translation>
    </message>
    <message>
        <source>Vergunning verlengen: vraag het nu aan</source>
        <translation>Extend the permit: apply now</translation>
    </message>
    <message>
        <source>Drie jaar vergunning: kijk of een blijvende vergunning (B9) kan</source>
        <translation>Three years of permit: see whether a lasting permit (B9) is possible</translation>
    </message>
    <message>
        <source>Laatste dag om bezwaar te maken</source>
        <translation>Last day to object</translation>
    </message>
    <message>
        <source>Laatste dag om te klagen over niet vervolgen (art. 12)</source>
        <translation>Last day to complain about non-prosecution (art. 12)</translation>
    </message>
    <message>
        <source>16½ jaar: maak een toekomstplan</source>
        <translation>Aged 16½: make a plan for the future</translation>
    </message>
    <message>
        <source>Wordt %1 jaar: regel wat er verandert</source>
        <translation>Turns %1: arrange what changes</translation>
    </message>
    <message>
        <source>Tot deze dag kan jeugdhulp opnieuw beginnen</source>
        <translation>Until this day youth help can begin again</translation>
    </message>
    <message>
        <source>%1 stopt: regel wat erna komt</source>
        <translation>%1 stops: arrange what comes next</translation>
    </message>
    <message>
        <source>VOG loopt af: vraag een nieuwe aan</source>
        <translation>Certificate of conduct runs out: apply for a new one</translation>
    </message>
    <message>
        <source>Supervisie plannen</source>
        <translation>Plan supervision</translation>
    </message>
    <message>
        <source>Laatste dag voor een aanvraag bij het Schadefonds</source>
        <translation>Last day to apply to the compensation fund</translation>
    </message>
    <message>
        <source>Leerplicht begint: regel een school</source>
        <translation>Compulsory school begins: arrange a school</translation>
    </message>
    <message>
        <source>uit beeld, dag %1</source>
        <translation>out of sight, day %1</translation>
    </message>
    <message>
        <source>nazorg %1</source>
        <translation>aftercare %1</translation>
    </message>
    <message>
        <source>bedenktijd bespreken</source>
        <translation>discuss reflection period</translation>
    </message>
    <message>
        <source>einde bedenktijd</source>
        <translation>end of reflection period</translation>
    </message>
    <message>
        <source>Rvb</source>
        <translation>Rvb</translation>
    </message>
    <message>
        <source>Veilig Thuis</source>
        <translation>Veilig Thuis</translation>
    </message>
    <message>
        <source>72 uur om</source>
        <translation>72 hours over</translation>
    </message>
    <message>
        <source>veiligheid</source>
        <translation>safety</translation>
    </message>
    <message>
        <source>eerste zorgplan</source>
        <translation>first care plan</translation>
    </message>
    <message>
        <source>evaluatie</source>
        <translation>evaluation</translation>
    </message>
    <message>
        <source>verlengen</source>
        <translation>extend</translation>
    </message>
    <message>
        <source>drie jaar: B9</source>
        <translation>three years: B9</translation>
    </message>
    <message>
        <source>bezwaar</source>
        <translation>objection</translation>
    </message>
    <message>
        <source>art. 12</source>
        <translation>art. 12</translation>
    </message>
    <message>
        <source>toekomstplan</source>
        <translation>plan for the future</translation>
    </message>
    <message>
        <source>%1 jaar</source>
        <translation>aged %1</translation>
    </message>
    <message>
        <source>jeugdhulp terug</source>
        <translation>youth help again</translation>
    </message>
    <message>
        <source>einde %1</source>
        <translation>end of %1</translation>
    </message>
    <message>
        <source>Schadefonds</source>
        <translation>Compensation fund</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>Doe nu</source>
        <translation>Do now</translation>
    </message>
    <message>
        <source>Zoek plek</source>
        <translation>Find a place</translation>
    </message>
    <message>
        <source>Schat in</source>
        <translation>Assess</translation>
    </message>
    <message>
        <source>Maak plan</source>
        <translation>Make a plan</translation>
    </message>
    <message>
        <source>Evalueer</source>
        <translation>Evaluate</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Het oefenbestand is niet gemaakt. Probeer het opnieuw in een lege map.</source>
        <translation>The practice file was not made. Try again in an empty folder.</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Hier is niet te schrijven: wat je bekijkt, wordt niet vastgelegd.</source>
        <translation>Nothing can be written here: what you look at is not recorded.</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>Naam en leeftijd</source>
        <translation>Name and age</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Bereikbaar</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Gezin en gezondheid</source>
        <translation>Family and health</translation>
    </message>
    <message>
        <source>Herkomst</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Verblijfplaats (geheim)</source>
        <translation>Whereabouts (secret)</translation>
    </message>
    <message>
        <source>In documenten (geheim)</source>
        <translation>In documents (secret)</translation>
    </message>
    <message>
        <source>Aanmelding</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Uitbuiting en signalen</source>
        <translation>Exploitation and signs</translation>
    </message>
    <message>
        <source>Opvang en zorg</source>
        <translation>Shelter and care</translation>
    </message>
    <message>
        <source>Rechten</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>Verblijf en bedenktijd</source>
        <translation>Residence and reflection period</translation>
    </message>
    <message>
        <source>Uit beeld</source>
        <translation>Out of sight</translation>
    </message>
    <message>
        <source>Opnieuw uitgebuit</source>
        <translation>Exploited again</translation>
    </message>
    <message>
        <source>Afsluiten</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>1 gegeven is veranderd en nog niet vastgesteld.</source>
        <translation>1 detail has changed and is not confirmed yet.</translation>
    </message>
    <message>
        <source>%1 gegevens zijn veranderd en nog niet vastgesteld.</source>
        <translation>%1 details have changed and are not confirmed yet.</translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Casus</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Stel vast</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Zet terug</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Veilig Thuis en CoMensha</source>
        <translation>Veilig Thuis and CoMensha</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>nog niet bekend</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>niet ingevuld</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>Doelen en afspraken</source>
        <translation>Goals and agreements</translation>
    </message>
    <message>
        <source>Leefgebied</source>
        <translation>Life domain</translation>
    </message>
    <message>
        <source>Meten op</source>
        <translation>Measure on</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Interventie</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Geld</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Uiterlijk</source>
        <translation>By</translation>
    </message>
    <message>
        <source>gedaan op %1</source>
        <translation>done on %1</translation>
    </message>
    <message>
        <source>Bij dit doel is nog geen afspraak gemaakt.</source>
        <translation>No agreement has been made for this goal yet.</translation>
    </message>
    <message>
        <source>Er zijn nog geen doelen.</source>
        <translation>There are no goals yet.</translation>
    </message>
    <message>
        <source>Evaluatie van de afspraken</source>
        <translation>Evaluation of the agreements</translation>
    </message>
    <message>
        <source>Oordeel</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Bij wie</source>
        <translation>Whose part</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>nog geen oordeel</source>
        <translation>no verdict yet</translation>
    </message>
    <message>
        <source>Zorgplan %1</source>
        <translation>Care plan %1</translation>
    </message>
    <message>
        <source>Casus</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Versie</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Zorgcoördinator</source>
        <translation>Care coordinator</translation>
    </message>
    <message>
        <source>Besproken op</source>
        <translation>Discussed on</translation>
    </message>
    <message>
        <source>Vastgesteld op</source>
        <translation>Adopted on</translation>
    </message>
    <message>
        <source>Evalueren op</source>
        <translation>Evaluate on</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>In eigen woorden</source>
        <translation>In own words</translation>
    </message>
    <message>
        <source>nog niet opgeschreven</source>
        <translation>not written down yet</translation>
    </message>
    <message>
        <source>Oorzaken</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Fase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Netwerk</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Wie blijft</source>
        <translation>Who stays</translation>
    </message>
    <message>
        <source>Akkoord van de cliënt</source>
        <translation>Client&apos;s agreement</translation>
    </message>
    <message>
        <source>Akkoord</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Nu: %1 van 5. Straks: %2 van 5.</source>
        <translation>Now: %1 out of 5. Later: %2 out of 5.</translation>
    </message>
    <message>
        <source>U geeft dit nu een %1 van de 5. U wilt naar een %2.</source>
        <translation>You give this a %1 out of 5 now. You want to get to a %2.</translation>
    </message>
    <message>
        <source>Je geeft dit nu een %1 van de 5. Je wilt naar een %2.</source>
        <translation>You give this a %1 out of 5 now. You want to get to a %2.</translation>
    </message>
    <message>
        <source>Klaar: %1.</source>
        <translation>Done: %1.</translation>
    </message>
    <message>
        <source>We kijken op %1 of het lukt.</source>
        <translation>On %1 we see together whether it works.</translation>
    </message>
    <message>
        <source>Mijn plan</source>
        <translation>My plan</translation>
    </message>
    <message>
        <source>Dit wilt u</source>
        <translation>This is what you want</translation>
    </message>
    <message>
        <source>Dit wil je</source>
        <translation>This is what you want</translation>
    </message>
    <message>
        <source>Dit schrijven we samen nog op.</source>
        <translation>We will write this down together.</translation>
    </message>
    <message>
        <source>Dit plan is van u. U beslist mee over elk doel. U mag altijd iets veranderen.</source>
        <translation>This plan is yours. You help decide about every goal. You may always change something.</translation>
    </message>
    <message>
        <source>Dit plan is van jou. Je beslist mee over elk doel. Je mag altijd iets veranderen.</source>
        <translation>This plan is yours. You help decide about every goal. You may always change something.</translation>
    </message>
    <message>
        <source>Wie helpt u</source>
        <translation>Who helps you</translation>
    </message>
    <message>
        <source>Wie helpt jou</source>
        <translation>Who helps you</translation>
    </message>
    <message>
        <source>%1 regelt het plan.</source>
        <translation>%1 arranges the plan.</translation>
    </message>
    <message>
        <source>%1 blijft bij u betrokken.</source>
        <translation>%1 stays involved with you.</translation>
    </message>
    <message>
        <source>%1 blijft bij je betrokken.</source>
        <translation>%1 stays involved with you.</translation>
    </message>
    <message>
        <source>Een ervaringsdeskundige denkt mee.</source>
        <translation>An expert by experience thinks along.</translation>
    </message>
    <message>
        <source>We praten weer op %1.</source>
        <translation>We talk again on %1.</translation>
    </message>
    <message>
        <source>Op %1 kijken we samen naar het plan. Wat ging goed? Wat kan anders?</source>
        <translation>On %1 we look at the plan together. What went well? What can be different?</translation>
    </message>
    <message>
        <source>Uw vraag of idee</source>
        <translation>Your question or idea</translation>
    </message>
    <message>
        <source>Jouw vraag of idee</source>
        <translation>Your question or idea</translation>
    </message>
    <message>
        <source>Luwte kent dit document niet. Kijk met &apos;luwte-cli documents&apos; wat er is.</source>
        <translation>Luwte does not know this document. See &apos;luwte-cli documents&apos; for what there is.</translation>
    </message>
    <message>
        <source>Dit document is er nog niet in deze taal. Kies Nederlands of Engels.</source>
        <translation>This document is not there in this language yet. Choose Dutch or English.</translation>
    </message>
    <message>
        <source>Deze casus is er niet (meer). Zoek het opnieuw op.</source>
        <translation>This case is not there (any more). Look it up again.</translation>
    </message>
    <message>
        <source>Er is nog geen zorgplan. Maak eerst een plan.</source>
        <translation>There is no care plan yet. Make a plan first.</translation>
    </message>
    <message>
        <source>Zorgplan versie %1, gemaakt op %2</source>
        <translation>Care plan version %1, made on %2</translation>
    </message>
    <message>
        <source>Schrijf waarom deze print geen veilige kopie is.</source>
        <translation>Write why this print is not a safe copy.</translation>
    </message>
    <message>
        <source>achternaam</source>
        <translation>family name</translation>
    </message>
    <message>
        <source>naam in documenten</source>
        <translation>name in documents</translation>
    </message>
    <message>
        <source>andere naam</source>
        <translation>other name</translation>
    </message>
    <message>
        <source>adres</source>
        <translation>address</translation>
    </message>
    <message>
        <source>telefoonnummer</source>
        <translation>phone number</translation>
    </message>
    <message>
        <source>naam van de opvang</source>
        <translation>name of the shelter</translation>
    </message>
    <message>
        <source>adres van de opvang</source>
        <translation>address of the shelter</translation>
    </message>
    <message>
        <source>nu %1, doel %2</source>
        <translation>now %1, goal %2</translation>
    </message>
    <message>
        <source>Waarde (1–5)</source>
        <translation>Value (1–5)</translation>
    </message>
    <message>
        <source>Wie doet dit? %1.</source>
        <translation>Who does this? %1.</translation>
    </message>
    <message>
        <source>Klaar op %1.</source>
        <translation>Ready on %1.</translation>
    </message>
    <message>
        <source>%1 doet dit, uiterlijk op %2.</source>
        <translation>%1 does this, by %2 at the latest.</translation>
    </message>
    <message>
        <source>%1 doet dit.</source>
        <translation>%1 does this.</translation>
    </message>
    <message>
        <source>Versie %1, gemaakt op %2</source>
        <translation>Version %1, made on %2</translation>
    </message>
    <message>
        <source>e-mailadres</source>
        <translation>e-mail address</translation>
    </message>
    <message>
        <source>%1 is er niet (meer). Zoek het opnieuw op.</source>
        <translation>%1 is not there (any more). Look it up again.</translation>
    </message>
    <message>
        <source>De toestemming is er niet meer.</source>
        <translation>The consent is no longer there.</translation>
    </message>
    <message>
        <source>Dit deelbesluit</source>
        <translation>This sharing decision</translation>
    </message>
    <message>
        <source>De gegevens zijn veranderd sinds het besluit. Neem een nieuw besluit.</source>
        <translation>The data changed since the decision. Take a new decision.</translation>
    </message>
    <message>
        <source>Vertrouwelijke gegevens</source>
        <translation>Confidential data</translation>
    </message>
    <message>
        <source>Voor</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Grondslag</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Besloten</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>%1, door %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>Gegevens</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Gebruik deze gegevens alleen voor dit doel. Geef ze niet door. Vernietig ze als het doel bereikt is.</source>
        <translation>Use this data for this purpose only. Do not pass it on. Destroy it when the purpose is reached.</translation>
    </message>
    <message>
        <source>Deelbesluit %1</source>
        <translation>Sharing decision %1</translation>
    </message>
    <message>
        <source>U vroeg wat wij over u bewaren. Hier staat alles. Vragen? Bel ons, of vraag het uw begeleider.</source>
        <translation>You asked what we keep about you. Here is everything. Questions? Call us, or ask your support worker.</translation>
    </message>
    <message>
        <source>Gevraagd op</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Gemaakt op</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Eén stuk tekst is zwart gemaakt. De reden staat erbij.</source>
        <translation>One piece of text is blacked out. The reason stands beside it.</translation>
    </message>
    <message>
        <source>%1 stukken tekst zijn zwart gemaakt. De reden staat erbij.</source>
        <translation>%1 pieces of text are blacked out. The reason stands beside them.</translation>
    </message>
    <message>
        <source>Klopt er iets niet? U kunt vragen om het te verbeteren of te wissen. U kunt ook klagen bij de Autoriteit Persoonsgegevens.</source>
        <translation>Is something not right? You can ask to have it corrected or erased. You can also complain to the Dutch Data Protection Authority.</translation>
    </message>
    <message>
        <source>Dit AVG-verzoek</source>
        <translation>This privacy request</translation>
    </message>
    <message>
        <source>Lees eerst alle teksten na op wat over een ander gaat. Nog te lezen: %1.</source>
        <translation>First read all texts for what is about somebody else. Still to read: %1.</translation>
    </message>
    <message>
        <source>Inzagedossier</source>
        <translation>Access file</translation>
    </message>
    <message>
        <source>Wie deed wat</source>
        <translation>Who did what</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Inzagedossier, %1</source>
        <translation>Access file, %1</translation>
    </message>
    <message>
        <source>%1, %2 uur</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>H.mm</source>
        <translation>H:mm</translation>
    </message>
    <message>
        <source>Mijn afspraken</source>
        <translation>My appointments</translation>
    </message>
    <message>
        <source>Met wie: %1.</source>
        <translation>With: %1.</translation>
    </message>
    <message>
        <source>Waar: %1.</source>
        <translation>Where: %1.</translation>
    </message>
    <message>
        <source>Neem mee: %1.</source>
        <translation>Bring: %1.</translation>
    </message>
    <message>
        <source>Er staat geen afspraak gepland. Leg eerst een afspraak vast.</source>
        <translation>No appointment is planned. Record an appointment first.</translation>
    </message>
    <message>
        <source>Kunt u niet komen? Bel of app uw begeleider.</source>
        <translation>Can you not come? Call or message your support worker.</translation>
    </message>
    <message>
        <source>Kun je niet komen? Bel of app je begeleider.</source>
        <translation>Can you not come? Call or message your support worker.</translation>
    </message>
    <message>
        <source>Telefoon van uw begeleider</source>
        <translation>Phone of your support worker</translation>
    </message>
    <message>
        <source>Telefoon van je begeleider</source>
        <translation>Phone of your support worker</translation>
    </message>
    <message>
        <source>Gemaakt op %1</source>
        <translation>Made on %1</translation>
    </message>
    <message>
        <source>Er is nog geen veiligheidsplan. Maak eerst een plan.</source>
        <translation>There is no safety plan yet. Make a plan first.</translation>
    </message>
    <message>
        <source>Mijn kaart</source>
        <translation>My card</translation>
    </message>
    <message>
        <source>Als ik het niet vertrouw</source>
        <translation>When I do not trust it</translation>
    </message>
    <message>
        <source>Dat maakt mij rustig</source>
        <translation>This makes me calm</translation>
    </message>
    <message>
        <source>Gevaar: 112</source>
        <translation>Danger: 112</translation>
    </message>
    <message>
        <source>Ik bel</source>
        <translation>I call</translation>
    </message>
    <message>
        <source>Zo kom ik weg</source>
        <translation>This is how I get away</translation>
    </message>
    <message>
        <source>Onderweg, school, werk</source>
        <translation>On the way, school, work</translation>
    </message>
    <message>
        <source>Mijn telefoon</source>
        <translation>My phone</translation>
    </message>
    <message>
        <source>codewoord</source>
        <translation>code word</translation>
    </message>
    <message>
        <source>Dit gesprek met een tolk is er niet (meer). Zoek het opnieuw op.</source>
        <translation>This conversation with an interpreter is not there (any more). Look it up again.</translation>
    </message>
    <message>
        <source>Tolkbon</source>
        <translation>Interpreter&apos;s claim</translation>
    </message>
    <message>
        <source>Aanvraag vergoeding van een tolk, voor een cliënt die niet in de opvang woont. Stuur de factuur van de tolk mee.</source>
        <translation>Request for payment of an interpreter, for a client who does not live in a shelter. Send the interpreter&apos;s invoice along.</translation>
    </message>
    <message>
        <source>Kenmerk van CoMensha</source>
        <translation>Reference of CoMensha</translation>
    </message>
    <message>
        <source>Aangemeld op</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Casusnummer</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Tolk</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Soort tolk</source>
        <translation>Kind of interpreter</translation>
    </message>
    <message>
        <source>Nummer in het register</source>
        <translation>Number in the register</translation>
    </message>
    <message>
        <source>Organisatie</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Gesprek</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Duur</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>1 minuut</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>%1 minuten</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>Waarom niet per telefoon</source>
        <translation>Why not by phone</translation>
    </message>
    <message>
        <source>Gedeclareerd</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>Tolkbon, gemaakt op %1</source>
        <translation>Interpreter&apos;s claim, made on %1</translation>
    </message>
    <message>
        <source>Wie keek mee</source>
        <translation>Who looked</translation>
    </message>
    <message>
        <source>Deze kaart is voor volwassenen. Leg de rechten zelf uit, in woorden die passen, en schrijf dat op bij Rechten.</source>
        <translation>This card is for adults. Explain the rights yourself, in words that fit, and write that down under Rights.</translation>
    </message>
    <message>
        <source>naam</source>
        <translation>name</translation>
    </message>
</context>
<context>
    <name>door</name>
    <message>
        <source>Luwte kent &apos;%1&apos; niet. Kijk met &apos;luwte-cli verbs&apos; wat er is.</source>
        <translation>Luwte does not know &apos;%1&apos;. See &apos;luwte-cli verbs&apos; for what there is.</translation>
    </message>
    <message>
        <source>Dit hoort niet bij jouw rol. Vraag een collega die dit mag.</source>
        <translation>This is not part of your role. Ask a colleague who may do this.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is hier geen medewerker. Maak eerst een account aan.</source>
        <translation>&apos;%1&apos; is not a member of staff here. Make an account first.</translation>
    </message>
    <message>
        <source>Dit bestand is open om te lezen. Sluit het andere venster om te kunnen opslaan.</source>
        <translation>This file is open for reading. Close the other window to be able to save.</translation>
    </message>
    <message>
        <source>Kies de map van het bestand</source>
        <translation>Choose the folder of the file</translation>
    </message>
    <message>
        <source>In deze map staat geen bestand van Luwte. Kies een andere map, of een lege om een nieuw bestand te maken.</source>
        <translation>This folder has no Luwte file. Choose another folder, or an empty one to make a new file.</translation>
    </message>
    <message>
        <source>Dit account is gestopt. Vraag de beheerder om toegang.</source>
        <translation>This account was stopped. Ask the administrator for access.</translation>
    </message>
    <message>
        <source>Deze cliënt hoort niet bij jouw regio of locatie. Vraag je teamleider, of gebruik Noodtoegang als het niet kan wachten.</source>
        <translation>This client is not of your region or location. Ask your team leader, or use Emergency access when it cannot wait.</translation>
    </message>
    <message>
        <source>Deze cliënt hoort niet bij jouw regio of locatie. Vraag %1, of gebruik Noodtoegang als het niet kan wachten.</source>
        <translation>This client is not of your region or location. Ask %1, or use Emergency access when it cannot wait.</translation>
    </message>
    <message>
        <source>Deze locatie hoort niet bij jou. Vraag een collega van die locatie of regio.</source>
        <translation>This facility is not yours. Ask a colleague of that facility or region.</translation>
    </message>
    <message>
        <source>Kies de reservekopie</source>
        <translation>Choose the backup</translation>
    </message>
    <message>
        <source>Reservekopie (*.tar)</source>
        <translation>Backup (*.tar)</translation>
    </message>
    <message>
        <source>Kies waar de reservekopie komt te staan</source>
        <translation>Choose where the backup is put</translation>
    </message>
</context>
<context>
    <name>expert</name>
    <message>
        <source>Deze deskundige is gestopt. Kies iemand anders.</source>
        <translation>This expert has stopped. Choose someone else.</translation>
    </message>
    <message>
        <source>Vul de tijd per week in: van 1 minuut tot en met 60 uur.</source>
        <translation>Enter the time a week: from 1 minute to 60 hours.</translation>
    </message>
    <message>
        <source>Deze casus is afgesloten. Heropen met een nieuwe casus.</source>
        <translation>This case is closed. Reopen with a new case.</translation>
    </message>
    <message>
        <source>Deze inzet is niet van jou. Kijk bij je eigen inzetten.</source>
        <translation>This assignment is not yours. See your own assignments.</translation>
    </message>
    <message>
        <source>kan niet: %1</source>
        <translation>not possible: %1</translation>
    </message>
    <message>
        <source>kan met maatwerk: %1</source>
        <translation>possible with a bespoke decision: %1</translation>
    </message>
    <message>
        <source>kan</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>past goed: %1</source>
        <translation>a good match: %1</translation>
    </message>
    <message>
        <source>kan: %1</source>
        <translation>possible: %1</translation>
    </message>
    <message>
        <source>Kies een code als E-07: 2 tot 12 letters, cijfers of streepjes.</source>
        <translation>Choose a code like E-07: 2 to 12 letters, digits or hyphens.</translation>
    </message>
    <message>
        <source>Deze code is al van iemand anders. Laat de code leeg, dan kiest Luwte er een.</source>
        <translation>This code belongs to someone else already. Leave the code empty and Luwte chooses one.</translation>
    </message>
    <message>
        <source>Deze inlognaam is hier niet bekend. Laat de beheerder eerst een account maken.</source>
        <translation>This login name is not known here. Let the administrator make an account first.</translation>
    </message>
    <message>
        <source>Datum van de VOG nog niet ingevuld</source>
        <translation>Date of the certificate of conduct not filled in yet</translation>
    </message>
    <message>
        <source>VOG gisteren verlopen</source>
        <translation>Certificate of conduct expired yesterday</translation>
    </message>
    <message>
        <source>VOG verlopen op %1</source>
        <translation>Certificate of conduct expired on %1</translation>
    </message>
    <message>
        <source>Datum van de supervisie nog niet ingevuld</source>
        <translation>Date of the supervision not filled in yet</translation>
    </message>
    <message>
        <source>Laatste supervisie op %1, langer dan %2 weken geleden</source>
        <translation>Last supervision on %1, more than %2 weeks ago</translation>
    </message>
    <message>
        <source>Eigen casus nog niet afgesloten</source>
        <translation>Own case not closed yet</translation>
    </message>
    <message>
        <source>Nog niet ingevuld sinds wanneer uit de uitbuiting</source>
        <translation>Not filled in yet since when out of the exploitation</translation>
    </message>
    <message>
        <source>Minder dan %1 maanden uit de uitbuiting</source>
        <translation>Less than %1 months out of the exploitation</translation>
    </message>
    <message>
        <source>Zelfde gemeente: kan alleen als allebei ja zeggen</source>
        <translation>Same municipality: only possible when both say yes</translation>
    </message>
    <message>
        <source>Woont op dezelfde locatie</source>
        <translation>Lives in the same facility</translation>
    </message>
    <message>
        <source>Zou er alleen voor staan: kies eerst een zorgcoördinator</source>
        <translation>Would be on their own: choose a care coordinator first</translation>
    </message>
    <message>
        <source>Deze deskundige kan niet: %1. Kies iemand anders.</source>
        <translation>This expert is not possible: %1. Choose someone else.</translation>
    </message>
    <message>
        <source>%1. Kies iemand anders, of leg een maatwerkbesluit vast.</source>
        <translation>%1. Choose someone else, or record a bespoke decision.</translation>
    </message>
    <message>
        <source>Kies een reden die inzet altijd tegenhoudt: netwerk, verband, strafzaak of wens van de cliënt.</source>
        <translation>Choose a reason that always stops an assignment: network, link, criminal case or wish of the client.</translation>
    </message>
    <message>
        <source>Vul een geboortejaar in tussen 1900 en nu.</source>
        <translation>Enter a year of birth between 1900 and now.</translation>
    </message>
    <message>
        <source>Vul een uurtarief in tussen 0 en 1.000 euro, in centen.</source>
        <translation>Enter an hourly rate between 0 and 1,000 euros, in cents.</translation>
    </message>
    <message>
        <source>Vul uren per week in tussen 0 en 60.</source>
        <translation>Enter hours a week between 0 and 60.</translation>
    </message>
    <message>
        <source>Vul een afstand in tussen 0 en 1.000 km.</source>
        <translation>Enter a distance between 0 and 1,000 km.</translation>
    </message>
    <message>
        <source>Kies een dag die vandaag is of eerder.</source>
        <translation>Choose a day that is today or earlier.</translation>
    </message>
    <message>
        <source>Deze inzet is nu: %1. Kijk bij de inzet welke stap nu kan.</source>
        <translation>This assignment is now: %1. See at the assignment which step is possible now.</translation>
    </message>
    <message>
        <source>Schrijf op waarom de inzet stopt.</source>
        <translation>Write down why the assignment stops.</translation>
    </message>
    <message>
        <source>Vul de tijd in: van 1 minuut tot en met 1.000 uur.</source>
        <translation>Enter the time: from 1 minute to 1,000 hours.</translation>
    </message>
    <message>
        <source>Praat over wat er komt, niet over wat er is gebeurd. Zo blijft de verklaring van de cliënt zelf.</source>
        <translation>Talk about what comes, not about what happened. That keeps the client&apos;s statement their own.</translation>
    </message>
    <message>
        <source>tolk erbij voor %1</source>
        <translation>interpreter along for %1</translation>
    </message>
    <message>
        <source>zelfde ervaring</source>
        <translation>same experience</translation>
    </message>
    <message>
        <source>ervaring met LVB</source>
        <translation>experience with mild intellectual disability</translation>
    </message>
    <message>
        <source>ervaring met lhbti</source>
        <translation>LGBTI experience</translation>
    </message>
    <message>
        <source>%1, zoals gevraagd</source>
        <translation>%1, as asked for</translation>
    </message>
    <message>
        <source>gevraagd was: %1</source>
        <translation>asked for was: %1</translation>
    </message>
    <message>
        <source>even oud</source>
        <translation>about the same age</translation>
    </message>
    <message>
        <source>scheelt %1 jaar</source>
        <translation>age difference %1</translation>
    </message>
    <message>
        <source>%1 uur over per week</source>
        <translation>%1 h left a week</translation>
    </message>
    <message>
        <source>geen uren over</source>
        <translation>no hours left</translation>
    </message>
    <message>
        <source>Kies bij &apos;Gestopt door&apos; dat jij zelf stopt.</source>
        <translation>At &apos;Stopped by&apos;, choose that you are the one who stops.</translation>
    </message>
</context>
<context>
    <name>experts</name>
    <message>
        <source>Nog geen deskundigen.</source>
        <translation>No experts yet.</translation>
    </message>
    <message>
        <source>Nieuwe deskundige</source>
        <translation>New expert</translation>
    </message>
    <message>
        <source>Zonder deskundige vraagt elke evaluatie een reden.</source>
        <translation>Without an expert, every evaluation asks for a reason.</translation>
    </message>
    <message>
        <source>%1 uur per week</source>
        <translation>%1 h a week</translation>
    </message>
    <message>
        <source>nog niets ingevuld</source>
        <translation>nothing filled in yet</translation>
    </message>
    <message>
        <source>VOG %1 · begeleiding %2</source>
        <translation>Certificate of conduct %1 · supervision %2</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Wijzig %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Voeg toe</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Ervaringsdeskundigen</source>
        <translation>Experts by experience</translation>
    </message>
</context>
<context>
    <name>explanation</name>
    <message>
        <source>Uitleg</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Nog uit te leggen: %1</source>
        <translation>Still to explain: %1</translation>
    </message>
    <message>
        <source>Jonger dan 18</source>
        <translation>Under 18</translation>
    </message>
    <message>
        <source>Elk kind hoort dit, in woorden die passen. Vraag het kind om het na te vertellen.</source>
        <translation>Every child hears this, in words that fit. Ask the child to tell it back.</translation>
    </message>
    <message>
        <source>Vraag de cliënt om het na te vertellen. Dan weet je dat het overkwam.</source>
        <translation>Ask the client to tell it back. Then you know that it came across.</translation>
    </message>
    <message>
        <source>met tolk</source>
        <translation>with an interpreter</translation>
    </message>
    <message>
        <source>voor %1 jaar</source>
        <translation>for ages %1</translation>
    </message>
    <message>
        <source>Leg uitleg vast</source>
        <translation>Record an explanation</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Het bestand is niet geschreven. Controleer of de map bestaat, of je er mag schrijven en of er ruimte is.</source>
        <translation>The file was not written. Check that the folder exists, that you may write there and that there is space.</translation>
    </message>
    <message>
        <source>Kies een bestandsnaam die eindigt op .xlsx of .csv.</source>
        <translation>Choose a file name that ends in .xlsx or .csv.</translation>
    </message>
    <message>
        <source>Kies een bestandsnaam die eindigt op .json of .csv.</source>
        <translation>Choose a file name that ends in .json or .csv.</translation>
    </message>
    <message>
        <source>Kies een bestandsnaam die eindigt op .ics.</source>
        <translation>Choose a file name that ends in .ics.</translation>
    </message>
</context>
<context>
    <name>facility</name>
    <message>
        <source>Bezetting</source>
        <translation>Occupancy</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Wat kan er</source>
        <translation>What is possible</translation>
    </message>
    <message>
        <source>Gegevens</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Naam en adres (geheim)</source>
        <translation>Name and address (secret)</translation>
    </message>
    <message>
        <source>Leg vast</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Leg sluiting vast</source>
        <translation>Record the closing</translation>
    </message>
    <message>
        <source>Sluit niet</source>
        <translation>Does not close</translation>
    </message>
    <message>
        <source>Plekken</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Vrij</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Van cliënten hier</source>
        <translation>Of clients here</translation>
    </message>
    <message>
        <source>Bijgewerkt</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>%1, eerst bellen</source>
        <translation>%1, call first</translation>
    </message>
    <message>
        <source>Sluit op</source>
        <translation>Closes on</translation>
    </message>
    <message>
        <source>Plek %1 buiten gebruik van %2 tot %3: %4</source>
        <translation>Place %1 out of use from %2 to %3: %4</translation>
    </message>
    <message>
        <source>Plek %1 buiten gebruik vanaf %2: %3</source>
        <translation>Place %1 out of use from %2: %3</translation>
    </message>
    <message>
        <source>Weer te gebruiken</source>
        <translation>Can be used again</translation>
    </message>
    <message>
        <source>Vanaf %1 zijn er %2 plekken</source>
        <translation>From %1 there are %2 places</translation>
    </message>
    <message>
        <source>Trek in</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Alle plekken zijn te gebruiken, en er verandert niets.</source>
        <translation>All places can be used, and nothing changes.</translation>
    </message>
    <message>
        <source>Locatie %1</source>
        <translation>Facility %1</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Buiten gebruik, gepland, sluiten</source>
        <translation>Out of use, planned, closing</translation>
    </message>
    <message>
        <source>Stel vast</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Zet terug</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Plek buiten gebruik</source>
        <translation>Place out of use</translation>
    </message>
    <message>
        <source>Plan meer of minder plekken</source>
        <translation>Plan more or fewer places</translation>
    </message>
    <message>
        <source>Sluit locatie</source>
        <translation>Close facility</translation>
    </message>
    <message>
        <source>Sluit toch niet</source>
        <translation>Do not close after all</translation>
    </message>
</context>
<context>
    <name>first-run</name>
    <message>
        <source>Te kort. Neem minstens 8 tekens; een paar losse woorden is sterk en goed te onthouden.</source>
        <translation>Too short. Take at least 8 characters; a few unrelated words are strong and easy to remember.</translation>
    </message>
    <message>
        <source>Zwak. Zet er een paar losse woorden bij.</source>
        <translation>Weak. Add a few unrelated words.</translation>
    </message>
    <message>
        <source>Redelijk. Met nog een woord is het sterk.</source>
        <translation>Fair. One more word makes it strong.</translation>
    </message>
    <message>
        <source>Sterk.</source>
        <translation>Strong.</translation>
    </message>
    <message>
        <source>Vul de naam van het kantoor in.</source>
        <translation>Fill in the name of the office.</translation>
    </message>
    <message>
        <source>Vul de naam in waarmee je Luwte opent.</source>
        <translation>Fill in the name you open Luwte with.</translation>
    </message>
    <message>
        <source>Kies een wachtwoord van minstens 8 tekens.</source>
        <translation>Choose a passphrase of at least 8 characters.</translation>
    </message>
    <message>
        <source>De twee wachtwoorden zijn niet gelijk. Typ het tweede nog een keer.</source>
        <translation>The two passphrases differ. Type the second one again.</translation>
    </message>
    <message>
        <source>Het bestand wordt gemaakt</source>
        <translation>The file is being made</translation>
    </message>
    <message>
        <source>Groep %1 is nog niet zoals op het blad. Kijk nog een keer.</source>
        <translation>Group %1 is not yet as on the paper. Look once more.</translation>
    </message>
    <message>
        <source>Welkom bij Luwte</source>
        <translation>Welcome to Luwte</translation>
    </message>
    <message>
        <source>Kantoor en naam</source>
        <translation>Office and name</translation>
    </message>
    <message>
        <source>Wachtwoord</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Herstelcode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Stap %1 van 3: %2</source>
        <translation>Step %1 of 3: %2</translation>
    </message>
    <message>
        <source>Hier staat nog geen bestand. Maak er een voor je kantoor, open dat van een collega, of oefen eerst met verzonnen personen.</source>
        <translation>There is no file here yet. Make one for your office, open a colleague&apos;s, or practise with invented people first.</translation>
    </message>
    <message>
        <source>Naam van het kantoor</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Je naam, zoals collega&apos;s die zien (niet verplicht)</source>
        <translation>Your name as colleagues see it (optional)</translation>
    </message>
    <message>
        <source>Naam waarmee je Luwte opent</source>
        <translation>Name you open Luwte with</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Groep %1</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <source>Je wordt zorgcoördinator en beheerder van dit kantoor. Collega&apos;s voeg je later toe.</source>
        <translation>You become care coordinator and administrator of this office. You add colleagues later.</translation>
    </message>
    <message>
        <source>Met deze code kom je binnen als het wachtwoord kwijt is. Luwte toont de code alleen nu. Druk hem af of schrijf hem over, en bewaar het blad achter slot. Typ dan twee groepen over.</source>
        <translation>This code lets you in when the passphrase is lost. Luwte shows the code only now. Print it or copy it, and keep the paper under lock. Then type two groups from it.</translation>
    </message>
    <message>
        <source>Druk de code af</source>
        <translation>Print the code</translation>
    </message>
    <message>
        <source>Vorige stap</source>
        <translation>Previous step</translation>
    </message>
    <message>
        <source>Maak een nieuw bestand</source>
        <translation>Make a new file</translation>
    </message>
    <message>
        <source>Maak het bestand</source>
        <translation>Make the file</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Open een bestand van een collega</source>
        <translation>Open a colleague&apos;s file</translation>
    </message>
    <message>
        <source>Oefen met verzonnen personen</source>
        <translation>Practise with invented people</translation>
    </message>
    <message>
        <source>Neem minstens 8 tekens; een paar losse woorden is sterk en goed te onthouden.</source>
        <translation>Take at least 8 characters; a few separate words are strong and easy to remember.</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Nog 1 ding te doen</source>
        <translation>1 thing left to do</translation>
    </message>
    <message>
        <source>Nog %1 dingen te doen</source>
        <translation>%1 things left to do</translation>
    </message>
    <message>
        <source>%1 (niet verplicht)</source>
        <translation>%1 (optional)</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>Het scherm gaat over %1 seconden op slot. Druk op de spatiebalk om door te werken.</source>
        <translation>The screen locks in %1 seconds. Press the space bar to keep working.</translation>
    </message>
    <message>
        <source>Zijpaneel</source>
        <translation>Side panel</translation>
    </message>
    <message>
        <source>Pagina of zijpaneel</source>
        <translation>Page or side panel</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Verberg</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Verberg het scherm (drie keer Shift of %1)</source>
        <translation>Hide the screen (Shift three times or %1)</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Zet Luwte op slot (%1)</source>
        <translation>Lock Luwte (%1)</translation>
    </message>
    <message>
        <source>Concept bewaard %1</source>
        <translation>Draft saved %1</translation>
    </message>
    <message>
        <source>Onderdelen</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>OEFENBESTAND, verzonnen personen</source>
        <translation>PRACTICE FILE, invented people</translation>
    </message>
    <message>
        <source>Slot over %1 min</source>
        <translation>Locks in %1 min</translation>
    </message>
    <message>
        <source>Het scherm gaat over 1 seconde op slot. Druk op de spatiebalk om door te werken.</source>
        <translation>The screen locks in 1 second. Press the space bar to keep working.</translation>
    </message>
</context>
<context>
    <name>funding</name>
    <message>
        <source>Wie betaalt</source>
        <translation>Who pays</translation>
    </message>
    <message>
        <source>Van %1 tot en met %2</source>
        <translation>From %1 until %2</translation>
    </message>
    <message>
        <source>Tot en met %1</source>
        <translation>Until %1</translation>
    </message>
    <message>
        <source>Vanaf %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Begindatum nog niet bekend</source>
        <translation>Start date not known yet</translation>
    </message>
    <message>
        <source>Er is nog niet vastgelegd wie betaalt. De wet die betaalt, bepaalt ook hoe lang het dossier bewaard wordt.</source>
        <translation>It is not recorded yet who pays. The law that pays also says how long the file is kept.</translation>
    </message>
    <message>
        <source> · beschikking %1</source>
        <translation> · decision %1</translation>
    </message>
    <message>
        <source> · voor het hele huishouden</source>
        <translation> · for the whole household</translation>
    </message>
    <message>
        <source>Loopt</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Loopt niet</source>
        <translation>Not running</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Leg financiering vast</source>
        <translation>Record funding</translation>
    </message>
    <message>
        <source>Een BSN bewaar je alleen als Wmo, Jeugdwet, Zvw of Wlz betaalt.</source>
        <translation>A citizen service number is kept only when Wmo, Youth Act, Zvw or Wlz pays.</translation>
    </message>
    <message>
        <source>BSN</source>
        <translation>Citizen service number</translation>
    </message>
    <message>
        <source>Vastgelegd</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Staat op geen enkele print, en gaat nooit mee als je deelt.</source>
        <translation>Is on no print, and never goes along when you share.</translation>
    </message>
    <message>
        <source>Wijzig BSN</source>
        <translation>Change the number</translation>
    </message>
    <message>
        <source>Leg BSN vast</source>
        <translation>Record the number</translation>
    </message>
    <message>
        <source>van %1 tot en met %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>tot en met %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>vanaf %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>begindatum nog niet bekend</source>
        <translation>first day not known yet</translation>
    </message>
    <message>
        <source>betaalt nu, tot de cliënt %1 wordt</source>
        <translation>pays now, until the client turns %1</translation>
    </message>
    <message>
        <source>betaalt nu</source>
        <translation>pays now</translation>
    </message>
    <message>
        <source>begint nog</source>
        <translation>still to begin</translation>
    </message>
    <message>
        <source>voorbij</source>
        <translation>over</translation>
    </message>
    <message>
        <source>Niemand betaalt</source>
        <translation>Nobody pays</translation>
    </message>
    <message>
        <source>1 dag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>%1 dagen</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>niemand betaalt, sinds %1, %2</source>
        <translation>nobody pays, since %1, %2</translation>
    </message>
    <message>
        <source>niemand betaalde, van %1 tot en met %2, %3</source>
        <translation>nobody paid, from %1 to %2, %3</translation>
    </message>
    <message>
        <source>Wie betaalt, in de tijd</source>
        <translation>Who pays, in time</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Niemand betaalt sinds %1</source>
        <translation>Nobody pays since %1</translation>
    </message>
    <message>
        <source>Al een week of langer. Schakel op: vraag de gemeente om overbrugging.</source>
        <translation>For a week or longer. Escalate: ask the municipality for bridging.</translation>
    </message>
    <message>
        <source>Langer dan 72 uur. De cliënt valt tussen wal en schip: vraag overbrugging.</source>
        <translation>For more than 72 hours. The client falls between two stools: ask for bridging.</translation>
    </message>
    <message>
        <source>Vervolg aangevraagd</source>
        <translation>What follows is applied for</translation>
    </message>
    <message>
        <source>Geen vervolg</source>
        <translation>Nothing follows</translation>
    </message>
    <message>
        <source>Er is nog niet vastgelegd wie betaalt.</source>
        <translation>It has not been recorded yet who pays.</translation>
    </message>
    <message>
        <source>sinds %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Geen dag zonder financiering sinds de aanmelding.</source>
        <translation>Not a day without funding since the referral.</translation>
    </message>
    <message>
        <source>1 dag zonder financiering sinds de aanmelding.</source>
        <translation>1 day without funding since the referral.</translation>
    </message>
    <message>
        <source>%1 dagen zonder financiering sinds de aanmelding.</source>
        <translation>%1 days without funding since the referral.</translation>
    </message>
    <message>
        <source>Toon als beeld (Ctrl+T)</source>
        <translation>Show as picture (Ctrl+T)</translation>
    </message>
    <message>
        <source>Toon als tabel (Ctrl+T)</source>
        <translation>Show as table (Ctrl+T)</translation>
    </message>
    <message>
        <source>van %1 tot %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>Zolang dit loopt, betaalt niemand. Vraag overbrugging, zodat de hulp doorgaat.</source>
        <translation>While this goes on, nobody pays. Ask for bridging, so that the help goes on.</translation>
    </message>
    <message>
        <source>Geschil: %1</source>
        <translation>Dispute: %1</translation>
    </message>
    <message>
        <source>Leg overbrugging vast</source>
        <translation>Record bridging</translation>
    </message>
    <message>
        <source>Er is besloten</source>
        <translation>It was decided</translation>
    </message>
    <message>
        <source>Leg een geschil vast</source>
        <translation>Record a dispute</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Wat je typt blijft bewaard</source>
        <translation>What you type is kept</translation>
    </message>
    <message>
        <source>Luwte bewaart elke paar seconden een versleuteld concept. Valt de stroom uit of gaat het scherm op slot, dan staat je werk klaar als je weer opent. Met de gekleurde knop leg je het vast.</source>
        <translation>Luwte saves an encrypted draft every few seconds. If the power fails or the screen locks, your work is ready when you open Luwte again. The coloured button records it.</translation>
    </message>
    <message>
        <source>Op slot en verborgen</source>
        <translation>Locked and hidden</translation>
    </message>
    <message>
        <source>Op slot is het bestand dicht: je hebt je wachtwoord nodig om verder te gaan. Verborgen is alleen het beeld weg; na een minuut gaat Luwte dan vanzelf op slot. Loop je weg, kies dan het slot.</source>
        <translation>Locked, the file is closed: you need your passphrase to go on. Hidden, only the picture is gone; after a minute Luwte then locks by itself. If you walk away, choose the lock.</translation>
    </message>
    <message>
        <source>Iemand is niet te vinden</source>
        <translation>Someone cannot be found</translation>
    </message>
    <message>
        <source>Typ een deel van de naam, het casusnummer of het telefoonnummer. Kijk of het vinkje &apos;Alleen mijn cliënten&apos; uit staat.</source>
        <translation>Type a part of the name, the case number or the phone number. See that &apos;Only my clients&apos; is not ticked.</translation>
    </message>
    <message>
        <source>Een knop gaat niet verder</source>
        <translation>A button does not go on</translation>
    </message>
    <message>
        <source>Boven aan de pagina staat wat er nog te doen is. Klik op een regel om naar het veld te gaan. Wat je al typte blijft staan. Bij sommige regels kun je een maatwerkbesluit vastleggen, met een reden.</source>
        <translation>The top of the page says what is left to do. Click a line to go to its field. What you typed stays. With some rules you can record a bespoke decision, with a reason.</translation>
    </message>
    <message>
        <source>De schijf of het bestand</source>
        <translation>The disk or the file</translation>
    </message>
    <message>
        <source>Is de schijf vol of het bestand beschadigd, dan zegt Luwte wat je kunt doen. Er wordt nooit iets half opgeslagen. Maak geen kopie van het bestand terwijl Luwte open is; vraag de beheerder om de reservekopie.</source>
        <translation>If the disk is full or the file is damaged, Luwte says what you can do. Nothing is ever saved by half. Do not copy the file while Luwte is open; ask the administrator for the backup.</translation>
    </message>
    <message>
        <source>Als er iets in de weg staat</source>
        <translation>When something stands in the way</translation>
    </message>
    <message>
        <source>Toetsen en hulp</source>
        <translation>Keys and help</translation>
    </message>
    <message>
        <source>In het hele scherm</source>
        <translation>In the whole screen</translation>
    </message>
    <message>
        <source>Op een pagina</source>
        <translation>On a page</translation>
    </message>
    <message>
        <source>In een vraag</source>
        <translation>In a question</translation>
    </message>
    <message>
        <source>Onbekend: gevraagd, het antwoord is niet bekend</source>
        <translation>Unknown: asked, the answer is not known</translation>
    </message>
    <message>
        <source>Wil niet zeggen: gevraagd, de cliënt houdt het liever voor zich</source>
        <translation>Prefers not to say: asked, the client would rather keep it private</translation>
    </message>
    <message>
        <source>eerste letter</source>
        <translation>first letter</translation>
    </message>
    <message>
        <source>Kies het antwoord dat zo begint</source>
        <translation>Choose the answer that begins with it</translation>
    </message>
    <message>
        <source>pijltjes</source>
        <translation>arrows</translation>
    </message>
    <message>
        <source>Ga naar het vorige of volgende antwoord</source>
        <translation>Go to the previous or next answer</translation>
    </message>
    <message>
        <source>Niet gevraagd: haal het antwoord weg</source>
        <translation>Not asked: remove the answer</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>niet gevraagd</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>wil niet zeggen</source>
        <translation>prefers not to say</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Gewist op %1</source>
        <translation>Erased on %1</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Hier staat &apos;%1&apos;. %2</source>
        <translation>It says &apos;%1&apos; here. %2</translation>
    </message>
    <message>
        <source>Hier staat een jaar van twee cijfers. Luwte leest het als %1.</source>
        <translation>There is a year of two digits here. Luwte reads it as %1.</translation>
    </message>
    <message>
        <source>Hier staat geen hele datum. Luwte bewaart %1 als geschat geboortejaar.</source>
        <translation>There is no whole date here. Luwte keeps %1 as the estimated year of birth.</translation>
    </message>
    <message>
        <source>Luwte kent &apos;%1&apos; niet als land. Schrijf de naam van het land, of de landcode van twee letters, zoals NL.</source>
        <translation>Luwte does not know &apos;%1&apos; as a country. Write the name of the country, or the two-letter country code, such as NL.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; staat niet in de keuzelijst van deze kolom. Kies een waarde uit die lijst.</source>
        <translation>&apos;%1&apos; is not in the list of choices of this column. Choose a value from that list.</translation>
    </message>
    <message>
        <source>Hier past een waarde, en er staan er meer. Luwte neemt &apos;%1&apos;; de rest staat in de notitie.</source>
        <translation>One value fits here, and there are more. Luwte takes &apos;%1&apos;; the rest is in the note.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is geen telefoonnummer dat Luwte kan lezen. Schrijf een nummer in deze cel; zet de landcode erbij als het niet Nederlands is.</source>
        <translation>&apos;%1&apos; is not a phone number that Luwte can read. Write one number in this cell; add the country code when it is not Dutch.</translation>
    </message>
    <message>
        <source>Hier staat een formule. Luwte rekent die niet uit en bewaart de formule als gewone tekst.</source>
        <translation>There is a formula here. Luwte does not calculate it and keeps the formula as plain text.</translation>
    </message>
    <message>
        <source>Deze cel kon in het rekenblad niet worden berekend. Vul hier zelf een waarde in.</source>
        <translation>This cell could not be calculated in the spreadsheet. Enter a value here yourself.</translation>
    </message>
    <message>
        <source>Deze tekst heeft %1 tekens. Luwte bewaart de hele tekst; kijk of die op de goede plek staat.</source>
        <translation>This text has %1 characters. Luwte keeps the whole text; see whether it is in the right place.</translation>
    </message>
    <message>
        <source>Deze tekst heeft %1 tekens. Luwte bewaart de eerste %2. Verdeel de tekst over meer cellen om alles te bewaren.</source>
        <translation>This text has %1 characters. Luwte keeps the first %2. Divide the text over more cells to keep everything.</translation>
    </message>
    <message>
        <source>Deze tekst heeft %1 tekens. Luwte zet de eerste %2 in het veld en bewaart het geheel in een notitie.</source>
        <translation>This text has %1 characters. Luwte puts the first %2 in the field and keeps all of it in a note.</translation>
    </message>
    <message>
        <source>Bij deze tekst stonden extra spaties of onzichtbare tekens. Luwte heeft ze weggehaald.</source>
        <translation>There were extra spaces or invisible characters with this text. Luwte removed them.</translation>
    </message>
    <message>
        <source>In deze rij staat geen naam. De werknaam wordt &apos;%1&apos;. Vul de naam in zodra die bekend is.</source>
        <translation>There is no name in this row. The working name becomes &apos;%1&apos;. Fill in the name as soon as it is known.</translation>
    </message>
    <message>
        <source>Schrijf in het kolommenbestand per kolom welk veld erin staat, zoals {&quot;Achternaam&quot;: &quot;prs_SecondName&quot;}.</source>
        <translation>Write in the column file which field each column holds, like {&quot;Achternaam&quot;: &quot;prs_SecondName&quot;}.</translation>
    </message>
    <message>
        <source>Luwte kent het veld &apos;%1&apos; niet. Kies een naam uit de standaard, zoals prs_FirstName.</source>
        <translation>Luwte does not know the field &apos;%1&apos;. Choose a name from the standard, such as prs_FirstName.</translation>
    </message>
    <message>
        <source>In dit blad is geen kolom &apos;%1&apos;. Gebruik de tekst boven de kolom of de letter.</source>
        <translation>There is no column &apos;%1&apos; in this sheet. Use the text above the column, or its letter.</translation>
    </message>
    <message>
        <source>Het inlezen is gestopt. Er is niets veranderd.</source>
        <translation>The import was stopped. Nothing has changed.</translation>
    </message>
    <message>
        <source>In %1 rijen past een waarde niet. Pas het blad aan, of lees het in zonder die waarden (--skip-faulty): ze blijven dan onbekend en staan in een notitie.</source>
        <translation>In %1 rows a value does not fit. Change the sheet, or import it without those values (--skip-faulty): they stay unknown then and are in a note.</translation>
    </message>
    <message>
        <source>Niet iedereen onder Case Owner werkt hier als zorgcoördinator. Van die casussen word jij zorgcoördinator; de naam staat in een notitie.</source>
        <translation>Not everyone under Case Owner works here as a care coordinator. You become the care coordinator of those cases; the name is in a note.</translation>
    </message>
    <message>
        <source>zelfde naam</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>zelfde geboortedatum</source>
        <translation>same date of birth</translation>
    </message>
    <message>
        <source>zelfde telefoonnummer</source>
        <translation>same phone number</translation>
    </message>
    <message>
        <source>zelfde adres</source>
        <translation>same address</translation>
    </message>
    <message>
        <source>zelfde aanmelding</source>
        <translation>same referral</translation>
    </message>
    <message>
        <source>In dit bestand is geen blad &apos;%1&apos;. Kijk onderaan in het rekenblad hoe het heet.</source>
        <translation>There is no sheet &apos;%1&apos; in this file. Look at the bottom of the spreadsheet for its name.</translation>
    </message>
    <message>
        <source>Luwte vindt hier geen blad met gegevens van cliënten. Zet de kolomnamen van het IOM-blad boven de kolommen, zoals First Name, of geef met --map op wat in welke kolom staat.</source>
        <translation>Luwte finds no sheet with clients&apos; data here. Put the column names of the IOM sheet above the columns, such as First Name, or say with --map what is in which column.</translation>
    </message>
    <message>
        <source>Deze kolommen kent Luwte niet: %1. Wat erin staat komt in een notitie.</source>
        <translation>Luwte does not know these columns: %1. What they hold goes into a note.</translation>
    </message>
    <message>
        <source>Alleen blad &apos;%1&apos; wordt ingelezen. Lees deze bladen apart in: %2.</source>
        <translation>Only sheet &apos;%1&apos; is imported. Import these sheets separately: %2.</translation>
    </message>
    <message>
        <source>Elke nieuwe casus begint als aanmelding. De status uit het blad staat in een notitie; zet de stappen zelf.</source>
        <translation>Every new case starts as registered. The state from the sheet is in a note; take the steps yourself.</translation>
    </message>
    <message>
        <source>In dit blad staat meer tekst dan Luwte in een keer inleest. Verdeel de rijen over meer bestanden en kies ze een voor een.</source>
        <translation>This sheet holds more text than Luwte imports at once. Divide the rows over more files and choose them one by one.</translation>
    </message>
    <message>
        <source>In deze rij staat niets over een persoon.</source>
        <translation>This row says nothing about a person.</translation>
    </message>
    <message>
        <source>In dit blad staan meer dan %1 mensen. Verdeel de rijen over meer bestanden en kies ze een voor een.</source>
        <translation>There are more than %1 people in this sheet. Divide the rows over more files and choose them one by one.</translation>
    </message>
    <message>
        <source>In dit blad past heel veel niet bij de kolommen. Kijk of elke kolom de goede tekst boven zich heeft, of geef de kolommen op.</source>
        <translation>Very much in this sheet does not fit its columns. See whether each column has the right text above it, or name the columns.</translation>
    </message>
    <message>
        <source>Kies een blad</source>
        <translation>Choose a sheet</translation>
    </message>
    <message>
        <source>Bladen (*.xlsx *.ods *.csv)</source>
        <translation>Sheets (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>Het blad wordt gelezen</source>
        <translation>The sheet is being read</translation>
    </message>
    <message>
        <source>Nieuw %1 · al bekend %2 · overgeslagen %3 · opmerkingen %4. Er is nog niets veranderd.</source>
        <translation>New %1 · known already %2 · skipped %3 · remarks %4. Nothing has changed yet.</translation>
    </message>
    <message>
        <source>Het blad wordt ingelezen</source>
        <translation>The sheet is being imported</translation>
    </message>
    <message>
        <source>Inlezen</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Lees in, zonder de cellen die niet passen</source>
        <translation>Import, without the cells that do not fit</translation>
    </message>
    <message>
        <source>Lees in</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Rij</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Klaar. Er zijn geen opmerkingen.</source>
        <translation>Done. There are no remarks.</translation>
    </message>
    <message>
        <source>Lees een blad met intakes in: Excel, LibreOffice of CSV.</source>
        <translation>Import a sheet of intakes: Excel, LibreOffice or CSV.</translation>
    </message>
    <message>
        <source>Je ziet eerst wat er gebeurt. Daarna kies je zelf.</source>
        <translation>You see first what will happen. Then you choose.</translation>
    </message>
    <message>
        <source>%1, blad &apos;%2&apos;</source>
        <translation>%1, sheet &apos;%2&apos;</translation>
    </message>
    <message>
        <source>Past niet</source>
        <translation>Does not fit</translation>
    </message>
    <message>
        <source>Overgeslagen</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Al bekend</source>
        <translation>Known already</translation>
    </message>
    <message>
        <source>Dit is %1: %2.</source>
        <translation>This is %1: %2.</translation>
    </message>
    <message>
        <source>Lijkt op %1: %2.</source>
        <translation>Looks like %1: %2.</translation>
    </message>
    <message>
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Veld of naam</source>
        <translation>Field or name</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Wat er met elke rij gebeurt</source>
        <translation>What happens to each row</translation>
    </message>
    <message>
        <source>In 1 rij past een waarde niet. Pas het blad aan, of lees het in zonder die waarde (--skip-faulty): die blijft dan onbekend en staat in een notitie.</source>
        <translation>In 1 row a value does not fit. Change the sheet, or import it without that value (--skip-faulty): it stays unknown then and is in a note.</translation>
    </message>
    <message>
        <source>Dit blad is niet in te lezen. Er is niets veranderd. Kies een ander bestand.</source>
        <translation>This sheet cannot be imported. Nothing has changed. Choose another file.</translation>
    </message>
    <message>
        <source>Ingelezen. Nieuw %1 · al bekend %2 · overgeslagen %3 · opmerkingen %4.</source>
        <translation>Imported. New %1 · known already %2 · skipped %3 · remarks %4.</translation>
    </message>
</context>
<context>
    <name>instrument</name>
    <message>
        <source>%1 tot en met %2 jaar</source>
        <translation>%1 to %2 years</translation>
    </message>
    <message>
        <source>%1 jaar en ouder</source>
        <translation>%1 years and over</translation>
    </message>
    <message>
        <source>Deze casus is afgesloten. Heropen met een nieuwe casus.</source>
        <translation>This case is closed. Reopen with a new case.</translation>
    </message>
    <message>
        <source>Deze meting is ingetrokken. Leg een nieuwe vast.</source>
        <translation>This measurement was withdrawn. Record a new one.</translation>
    </message>
    <message>
        <source>Deze meting is al ingetrokken. Kijk in het logboek wie dat deed.</source>
        <translation>This measurement was withdrawn already. See the logbook for who did that.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>Schrijf per vraag een getal, en een streepje waar geen antwoord is.</source>
        <translation>Write a number for each question, and a dash where there is no answer.</translation>
    </message>
    <message>
        <source>Er zijn %1 vragen, en hier staan %2 antwoorden. Zet een streepje waar geen antwoord is.</source>
        <translation>There are %1 questions, and %2 answers here. Put a dash where there is no answer.</translation>
    </message>
    <message>
        <source>Vraag %1: kies %2.</source>
        <translation>Question %1: choose %2.</translation>
    </message>
    <message>
        <source>%1 is voor %2; op die dag was de cliënt %3.</source>
        <translation>%1 is for %2; on that day the client was %3.</translation>
    </message>
    <message>
        <source>Wat wel past: %1.</source>
        <translation>What does fit: %1.</translation>
    </message>
    <message>
        <source>Kijk de geboortedatum en de dag van afname na.</source>
        <translation>Check the date of birth and the day of taking.</translation>
    </message>
    <message>
        <source>Vul de score in, of kies of die onder of boven de afkapwaarde ligt.</source>
        <translation>Fill in the score, or choose whether it is below or above the cut-off.</translation>
    </message>
    <message>
        <source>Vul een score in van 0 tot en met %1.</source>
        <translation>Fill in a score from 0 to %1.</translation>
    </message>
    <message>
        <source>De thermometer hoort bij de RHS-15 en gaat van 0 tot en met 10.</source>
        <translation>The thermometer belongs to the RHS-15 and goes from 0 to 10.</translation>
    </message>
    <message>
        <source>Score en kant van de afkapwaarde spreken elkaar tegen: 19 of lager is eronder. Kijk de score na.</source>
        <translation>Score and side of the cut-off contradict each other: 19 or less is below. Check the score.</translation>
    </message>
    <message>
        <source>Schrijf hoe de vragenlijst heet.</source>
        <translation>Write what the questionnaire is called.</translation>
    </message>
    <message>
        <source>Vul de score in, of schrijf de uitslag op.</source>
        <translation>Fill in the score, or write down the result.</translation>
    </message>
    <message>
        <source>Van %1 rekent Luwte de uitslag uit. Laat score en afkapwaarde leeg, en vul de antwoorden in.</source>
        <translation>Luwte works out the result of %1. Leave score and cut-off empty, and fill in the answers.</translation>
    </message>
    <message>
        <source>Van %1 mag Luwte geen vragen bewaren. Laat de antwoorden leeg, en vul de uitslag in.</source>
        <translation>Luwte may not keep questions of %1. Leave the answers empty, and fill in the result.</translation>
    </message>
    <message>
        <source>Gebeurtenissen en last horen bij de KJTS. Laat ze hier leeg.</source>
        <translation>Events and burden belong to the CATS-2. Leave them empty here.</translation>
    </message>
    <message>
        <source>Deze vragenlijst kent deze versie van Luwte niet. Kies een andere uit de lijst.</source>
        <translation>This version of Luwte does not know this questionnaire. Choose another one from the list.</translation>
    </message>
    <message>
        <source>Kies de dag van afname: vandaag of eerder.</source>
        <translation>Choose the day of taking: today or earlier.</translation>
    </message>
    <message>
        <source>Vul minstens één antwoord in.</source>
        <translation>Fill in at least one answer.</translation>
    </message>
    <message>
        <source>De leeftijd is niet bekend. %1 is voor %2.</source>
        <translation>The age is not known. %1 is for %2.</translation>
    </message>
    <message>
        <source>Onvolledig: %1 van %2 vragen. Zo is er geen totaal.</source>
        <translation>Incomplete: %1 of %2 questions. So there is no total.</translation>
    </message>
    <message>
        <source>%1 is al afgenomen op %2. Vraag het niet twee keer; trek de dubbele in als het dezelfde is.</source>
        <translation>%1 was taken already on %2. Do not ask twice; withdraw the double if it is the same.</translation>
    </message>
    <message>
        <source>onvolledig (%1 van %2)</source>
        <translation>incomplete (%1 of %2)</translation>
    </message>
    <message>
        <source>niveau van %1 leefgebieden</source>
        <translation>level of %1 life domains</translation>
    </message>
    <message>
        <source>thermometer %1</source>
        <translation>thermometer %1</translation>
    </message>
    <message>
        <source>De klachten passen wel bij de regel van de DSM-5: genoeg klachten in elk van de vier groepen.</source>
        <translation>The complaints do fit the rule of the DSM-5: enough complaints in each of the four groups.</translation>
    </message>
    <message>
        <source>De klachten passen niet bij de regel van de DSM-5: in een van de vier groepen zijn het er te weinig.</source>
        <translation>The complaints do not fit the rule of the DSM-5: one of the four groups has too few.</translation>
    </message>
    <message>
        <source>De grens is 31 tot 33. Voor Nederland is geen eigen norm; hier telt 33.</source>
        <translation>The cut-off is 31 to 33. The Netherlands has no norm of its own; here it is 33.</translation>
    </message>
    <message>
        <source>Voor 3 tot en met 6 jaar noemen de bronnen verschillende grenzen. Daarom staat hier alleen de som.</source>
        <translation>For 3 to 6 years the sources name different cut-offs. So there is only the sum here.</translation>
    </message>
    <message>
        <source>Een SCIL is geen diagnose. Ligt de score dicht bij 19, laat dan meer onderzoek doen.</source>
        <translation>A SCIL is no diagnosis. If the score is close to 19, have more examination done.</translation>
    </message>
    <message>
        <source>De grens is nog niet nagekeken voor Nederland.</source>
        <translation>The cut-off has not been verified for the Netherlands.</translation>
    </message>
    <message>
        <source>Een vragenlijst is geen diagnose.</source>
        <translation>A questionnaire is no diagnosis.</translation>
    </message>
    <message>
        <source>gelijk gebleven</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>1 punt minder</source>
        <translation>1 point less</translation>
    </message>
    <message>
        <source>%1 punten minder</source>
        <translation>%1 points less</translation>
    </message>
    <message>
        <source>1 punt meer</source>
        <translation>1 point more</translation>
    </message>
    <message>
        <source>%1 punten meer</source>
        <translation>%1 points more</translation>
    </message>
    <message>
        <source>Sinds de vorige keer %1</source>
        <translation>Since the last time %1</translation>
    </message>
    <message>
        <source>Dit is geen bestand met vragen voor Luwte. Vraag het bestand aan wie de vragenlijst uitgeeft.</source>
        <translation>This is no file with questions for Luwte. Ask for the file from the publisher of the questionnaire.</translation>
    </message>
    <message>
        <source>Van deze vragenlijst mag Luwte geen vragen tonen. Leg alleen de uitslag vast.</source>
        <translation>Luwte may not show questions of this questionnaire. Record the result only.</translation>
    </message>
    <message>
        <source>In het bestand ontbreekt de taal, de versie, de uitgever of waarvoor het gebruikt mag worden. Vraag een volledig bestand.</source>
        <translation>The file lacks the language, the version, the publisher or what it may be used for. Ask for a complete file.</translation>
    </message>
    <message>
        <source>Deze vragenlijst heeft %1 vragen, en het bestand %2. Vraag het goede bestand.</source>
        <translation>This questionnaire has %1 questions, and the file %2. Ask for the right file.</translation>
    </message>
    <message>
        <source>De antwoorden in het bestand zijn niet die van deze vragenlijst. Vraag het goede bestand.</source>
        <translation>The answers in the file are not those of this questionnaire. Ask for the right file.</translation>
    </message>
    <message>
        <source>Lees waarvoor deze vragen gebruikt mogen worden, en kruis aan dat jullie dat mogen: %1</source>
        <translation>Read what these questions may be used for, and tick that you may do so: %1</translation>
    </message>
    <message>
        <source>Vraag %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Vraag %1, %2</source>
        <translation>Question %1, %2</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>geen antwoord</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Uitslag</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Sinds de vorige keer</source>
        <translation>Since the last time</translation>
    </message>
    <message>
        <source>Sinds de eerste keer</source>
        <translation>Since the first time</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>By</translation>
    </message>
    <message>
        <source>, aanwezig</source>
        <translation>, present</translation>
    </message>
    <message>
        <source>, niet aanwezig</source>
        <translation>, not present</translation>
    </message>
    <message>
        <source>Delen van de laatste meting, %1</source>
        <translation>Parts of the last measurement, %1</translation>
    </message>
    <message>
        <source>Verbeter</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Trek in</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Verbeter die van %1</source>
        <translation>Correct the one of %1</translation>
    </message>
    <message>
        <source>Trek die van %1 in</source>
        <translation>Withdraw the one of %1</translation>
    </message>
    <message>
        <source>Toon als beeld (Ctrl+T)</source>
        <translation>Show as picture (Ctrl+T)</translation>
    </message>
    <message>
        <source>Toon als tabel (Ctrl+T)</source>
        <translation>Show as table (Ctrl+T)</translation>
    </message>
    <message>
        <source>%1 in de tijd</source>
        <translation>%1 over time</translation>
    </message>
    <message>
        <source>grens %1</source>
        <translation>cut-off %1</translation>
    </message>
    <message>
        <source>onvolledig</source>
        <translation>incomplete</translation>
    </message>
    <message>
        <source>Nog niets gemeten. Met een meting aan het begin zie je later wat er veranderd is.</source>
        <translation>Nothing measured yet. With a measurement at the start you see later what has changed.</translation>
    </message>
    <message>
        <source>%1, ingetrokken: %2</source>
        <translation>%1, withdrawn: %2</translation>
    </message>
    <message>
        <source>Nieuwe meting</source>
        <translation>New measurement</translation>
    </message>
    <message>
        <source>De leeftijd is niet bekend. Kijk zelf welke vragenlijst past.</source>
        <translation>The age is not known. See for yourself which questionnaire fits.</translation>
    </message>
    <message>
        <source>Dit past bij de leeftijd: %1 jaar.</source>
        <translation>This fits the age: %1 years.</translation>
    </message>
    <message>
        <source>Laad de vragen van een vragenlijst uit een bestand</source>
        <translation>Load the questions of a questionnaire from a file</translation>
    </message>
    <message>
        <source>Vragen van %1, versie %2. Verander er niets aan.</source>
        <translation>Questions of %1, version %2. Change nothing in them.</translation>
    </message>
    <message>
        <source>Leg de vragenlijst op papier ernaast. Tik per vraag het getal; een streepje is geen antwoord. Heeft een vraag delen, neem dan het hoogste.</source>
        <translation>Keep the questionnaire on paper beside it. Type the number of each question; a dash is no answer. Where a question has parts, take the highest.</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Gebeurtenissen</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Last in het dagelijks leven</source>
        <translation>Burden in daily life</translation>
    </message>
    <message>
        <source>Bewaar de meting</source>
        <translation>Save the measurement</translation>
    </message>
    <message>
        <source>Vastgelegd: %1.</source>
        <translation>Recorded: %1.</translation>
    </message>
    <message>
        <source>Bestand met vragen</source>
        <translation>File with questions</translation>
    </message>
    <message>
        <source>Vragen (*.json)</source>
        <translation>Questions (*.json)</translation>
    </message>
    <message>
        <source>Laad de vragen</source>
        <translation>Load the questions</translation>
    </message>
    <message>
        <source>%1, versie %2, van %3. Voorwaarden: %4</source>
        <translation>%1, version %2, from %3. Terms: %4</translation>
    </message>
    <message>
        <source>van %1</source>
        <translation>of %1</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>Vul een leeftijd in tussen 0 en %1.</source>
        <translation>Enter an age between 0 and %1.</translation>
    </message>
    <message>
        <source>De geboortedatum ligt in de toekomst. Controleer het jaar.</source>
        <translation>The date of birth lies in the future. Check the year.</translation>
    </message>
    <message>
        <source>Vul een leeftijd in, zoals 34, of een geboortedatum met jaar, zoals 3-2-1992.</source>
        <translation>Enter an age, such as 34, or a date of birth with its year, such as 3-2-1992.</translation>
    </message>
    <message>
        <source>34 of 3-2-1992</source>
        <translation>34 or 3-2-1992</translation>
    </message>
    <message>
        <source>nog niet beantwoord</source>
        <translation>not answered yet</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Wijzig: %1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>gedaan</source>
        <translation>done</translation>
    </message>
    <message>
        <source>gepland</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>Meer over de persoon</source>
        <translation>More about the person</translation>
    </message>
    <message>
        <source>Meer over de situatie</source>
        <translation>More about the situation</translation>
    </message>
    <message>
        <source>Stel één vraag tegelijk, in korte zinnen. Neem meer tijd.</source>
        <translation>Ask one question at a time, in short sentences. Take more time.</translation>
    </message>
    <message>
        <source>Kies of deze persoon nu in gevaar is. &apos;Onbekend&apos; mag ook.</source>
        <translation>Choose whether this person is in danger now. &apos;Unknown&apos; is fine too.</translation>
    </message>
    <message>
        <source>Vul in hoe de cliënt genoemd wil worden. Een werknaam mag ook.</source>
        <translation>Enter what the client wants to be called. A working name is fine too.</translation>
    </message>
    <message>
        <source>Vul een leeftijd of geboortedatum in. Schatten mag.</source>
        <translation>Enter an age or a date of birth. An estimate is fine.</translation>
    </message>
    <message>
        <source>Kies welke taal de cliënt spreekt. &apos;Onbekend&apos; mag ook.</source>
        <translation>Choose which language the client speaks. &apos;Unknown&apos; is fine too.</translation>
    </message>
    <message>
        <source>Kies wie aanmeldt.</source>
        <translation>Choose who makes the referral.</translation>
    </message>
    <message>
        <source>Vul in wanneer de aanmelding binnenkwam.</source>
        <translation>Enter when the referral came in.</translation>
    </message>
    <message>
        <source>Kies de regio waar de cliënt nu is.</source>
        <translation>Choose the region where the client is now.</translation>
    </message>
    <message>
        <source>Kies wie de zorgcoördinator is.</source>
        <translation>Choose who the care coordinator is.</translation>
    </message>
    <message>
        <source>Kies de vorm van uitbuiting. &apos;Onbekend&apos; staat ook in de lijst.</source>
        <translation>Choose the form of exploitation. &apos;Unknown&apos; is in the list too.</translation>
    </message>
    <message>
        <source>Kies het verblijfsrecht. &apos;Onbekend&apos; mag ook.</source>
        <translation>Choose the residence status. &apos;Unknown&apos; is fine too.</translation>
    </message>
    <message>
        <source>Kies of er een licht verstandelijke beperking is. &apos;Onbekend&apos; mag ook.</source>
        <translation>Choose whether there is a mild intellectual disability. &apos;Unknown&apos; is fine too.</translation>
    </message>
    <message>
        <source>Vul in hoeveel kinderen meekomen. 0 mag ook.</source>
        <translation>Enter how many children come along. 0 is fine too.</translation>
    </message>
    <message>
        <source>Kies of er opvang nodig is. &apos;Onbekend&apos; mag ook.</source>
        <translation>Choose whether shelter is needed. &apos;Unknown&apos; is fine too.</translation>
    </message>
    <message>
        <source>Kies waarom er geen ervaringsdeskundige bij is.</source>
        <translation>Choose why there is no expert by experience.</translation>
    </message>
    <message>
        <source>Kies of de rechten zijn uitgelegd, of wanneer dat gebeurt.</source>
        <translation>Choose whether the rights have been explained, or when that will happen.</translation>
    </message>
    <message>
        <source>Vul de dag in waarop de rechten zijn of worden uitgelegd.</source>
        <translation>Enter the day on which the rights were or will be explained.</translation>
    </message>
    <message>
        <source>Aanmelding</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Situatie</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Controleer</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>%1 van %2 beantwoord</source>
        <translation>%1 of %2 answered</translation>
    </message>
    <message>
        <source>Stap %1 van 3: %2 · %3</source>
        <translation>Step %1 of 3: %2 · %3</translation>
    </message>
    <message>
        <source>Intake zonder naam</source>
        <translation>Intake without a name</translation>
    </message>
    <message>
        <source>Intake van %1</source>
        <translation>Intake of %1</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>Stel de intake vast</source>
        <translation>Confirm the intake</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Vorige stap</source>
        <translation>Previous step</translation>
    </message>
    <message>
        <source>Later afmaken</source>
        <translation>Finish later</translation>
    </message>
    <message>
        <source>Bekijk in stappen</source>
        <translation>View in steps</translation>
    </message>
    <message>
        <source>Bekijk alles op één pagina</source>
        <translation>View everything on one page</translation>
    </message>
    <message>
        <source>Bewaar als aanmelding</source>
        <translation>Save as referral</translation>
    </message>
</context>
<context>
    <name>interpreters</name>
    <message>
        <source>Gesprekken met een tolk</source>
        <translation>Conversations with an interpreter</translation>
    </message>
    <message>
        <source>spreekt Nederlands: %1</source>
        <translation>speaks Dutch: %1</translation>
    </message>
    <message>
        <source>leest: %1</source>
        <translation>reads: %1</translation>
    </message>
    <message>
        <source>schrift: %1</source>
        <translation>script: %1</translation>
    </message>
    <message>
        <source>liever geen tolk uit: %1</source>
        <translation>prefers no interpreter from: %1</translation>
    </message>
    <message>
        <source>De taal is nog niet vastgelegd. Vul hem in bij Gegevens.</source>
        <translation>The language has not been recorded yet. Enter it under Details.</translation>
    </message>
    <message>
        <source>1 minuut</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>%1 minuten</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>Nog geen gesprek met een tolk vastgelegd.</source>
        <translation>No conversation with an interpreter recorded yet.</translation>
    </message>
    <message>
        <source>tolk is gewist</source>
        <translation>interpreter was erased</translation>
    </message>
    <message>
        <source>Gedeclareerd</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>CoMensha vergoedt dit</source>
        <translation>CoMensha pays this</translation>
    </message>
    <message>
        <source>Geen vergoeding</source>
        <translation>Not paid for</translation>
    </message>
    <message>
        <source>gedeclareerd op %1, kenmerk %2</source>
        <translation>claimed on %1, reference %2</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Tolkbon</source>
        <translation>Interpreter&apos;s claim</translation>
    </message>
    <message>
        <source>Leg de declaratie vast</source>
        <translation>Record the claim</translation>
    </message>
    <message>
        <source>Leg een gesprek vast</source>
        <translation>Record a conversation</translation>
    </message>
    <message>
        <source>Wie kan tolken</source>
        <translation>Who can interpret</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Fits</translation>
    </message>
    <message>
        <source>Niet deze tolk</source>
        <translation>Not this interpreter</translation>
    </message>
    <message>
        <source>Liever niet</source>
        <translation>Rather not</translation>
    </message>
    <message>
        <source>Cliënt wil deze tolk niet</source>
        <translation>Client does not want this interpreter</translation>
    </message>
    <message>
        <source>Cliënt wil deze tolk weer wel</source>
        <translation>Client accepts this interpreter again</translation>
    </message>
    <message>
        <source>In het register staan ook tolken voor andere talen: %1.</source>
        <translation>The register also has interpreters for other languages: %1.</translation>
    </message>
    <message>
        <source>Er staat nog geen tolk in het register.</source>
        <translation>There is no interpreter in the register yet.</translation>
    </message>
    <message>
        <source>Voeg een tolk toe</source>
        <translation>Add an interpreter</translation>
    </message>
</context>
<context>
    <name>inzet</name>
    <message>
        <source>Ervaringsdeskundigen</source>
        <translation>Experts by experience</translation>
    </message>
    <message>
        <source>Vraag inzet</source>
        <translation>Ask for an assignment</translation>
    </message>
    <message>
        <source>Er loopt nog niemand mee.</source>
        <translation>Nobody walks along yet.</translation>
    </message>
    <message>
        <source>Een ervaringsdeskundige hoort bij de intake, het plan en elke evaluatie.</source>
        <translation>An expert by experience belongs at the intake, the plan and every evaluation.</translation>
    </message>
    <message>
        <source>Met %1</source>
        <translation>With %1</translation>
    </message>
    <message>
        <source>Wensen: %1</source>
        <translation>Wishes: %1</translation>
    </message>
    <message>
        <source>Kennismaking is geweest</source>
        <translation>Introduction has been held</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Rond af</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Cliënt wil iemand anders</source>
        <translation>Client wants someone else</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Bespreek na</source>
        <translation>Debrief</translation>
    </message>
    <message>
        <source>Wie kan er mee?</source>
        <translation>Who can walk along?</translation>
    </message>
    <message>
        <source>Er staan nog geen deskundigen in het register.</source>
        <translation>There are no experts in the register yet.</translation>
    </message>
    <message>
        <source>Kies</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Kies %1</source>
        <translation>Choose %1</translation>
    </message>
    <message>
        <source>Toch, met reden</source>
        <translation>Anyway, with a reason</translation>
    </message>
    <message>
        <source>Toch %1 kiezen, met reden</source>
        <translation>Choose %1 anyway, with a reason</translation>
    </message>
    <message>
        <source>Kies met reden</source>
        <translation>Choose with a reason</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>geef een tekst tussen aanhalingstekens.</source>
        <translation>give a text between quotation marks.</translation>
    </message>
    <message>
        <source>de tekst is langer dan 100.000 tekens. Maak de tekst korter.</source>
        <translation>the text is longer than 100,000 characters. Make the text shorter.</translation>
    </message>
    <message>
        <source>kies een code uit de lijst %1.</source>
        <translation>choose a code from the list %1.</translation>
    </message>
    <message>
        <source>geef een lijst van codes uit %1.</source>
        <translation>give a list of codes from %1.</translation>
    </message>
    <message>
        <source>geef een datum als 2026-03-02, tussen 1850 en 2200.</source>
        <translation>give a date like 2026-03-02, between 1850 and 2200.</translation>
    </message>
    <message>
        <source>geef een tijdstip als 2026-03-02T09:00.</source>
        <translation>give a time like 2026-03-02T09:00.</translation>
    </message>
    <message>
        <source>geef een heel getal.</source>
        <translation>give a whole number.</translation>
    </message>
    <message>
        <source>geef true of false.</source>
        <translation>give true or false.</translation>
    </message>
    <message>
        <source>geef de id van een bestaand record.</source>
        <translation>give the id of an existing record.</translation>
    </message>
    <message>
        <source>Luwte kent het veld &apos;%1&apos; hier niet. Kijk met &apos;luwte-cli verbs&apos; welke velden er zijn.</source>
        <translation>Luwte does not know the field &apos;%1&apos; here. See &apos;luwte-cli verbs&apos; for the fields there are.</translation>
    </message>
    <message>
        <source>Vul in: %1.</source>
        <translation>Fill in: %1.</translation>
    </message>
</context>
<context>
    <name>keeping</name>
    <message>
        <source>Bewaren en wissen</source>
        <translation>Keeping and erasing</translation>
    </message>
    <message>
        <source>Er loopt een casus. Een jaar na afsluiten kijken jullie of het dossier nog nodig is.</source>
        <translation>There is an open case. A year after closing you look whether the file is still needed.</translation>
    </message>
    <message>
        <source>Geen wet schrijft bewaren voor. Kijk na %1 of het dossier nog nodig is.</source>
        <translation>No law requires keeping. Look after %1 whether the file is still needed.</translation>
    </message>
    <message>
        <source>Er loopt een casus. Zou die vandaag sluiten, dan bewaart Luwte het dossier tot en met %1 (%2).</source>
        <translation>There is an open case. Should it close today, Luwte keeps the file until %1 (%2).</translation>
    </message>
    <message>
        <source>Bewaren tot en met %1 (%2). Daarna besluiten jullie; niets gaat vanzelf weg.</source>
        <translation>Keep until %1 (%2). After that you decide; nothing goes by itself.</translation>
    </message>
    <message>
        <source>Bewaarplicht</source>
        <translation>Legal hold</translation>
    </message>
    <message>
        <source>Niets wissen</source>
        <translation>Erase nothing</translation>
    </message>
    <message>
        <source>Sinds %1, door %2</source>
        <translation>Since %1, by %2</translation>
    </message>
    <message>
        <source>Hef op</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>bewaarplicht</source>
        <translation>legal hold</translation>
    </message>
    <message>
        <source>Leg bewaarplicht vast</source>
        <translation>Set a legal hold</translation>
    </message>
    <message>
        <source>Bewaar langer</source>
        <translation>Keep longer</translation>
    </message>
    <message>
        <source>Besluit alles te wissen</source>
        <translation>Decide to erase everything</translation>
    </message>
    <message>
        <source>Alles van deze cliënt wissen</source>
        <translation>Erase everything of this client</translation>
    </message>
    <message>
        <source>Eén record wissen</source>
        <translation>Erase one record</translation>
    </message>
    <message>
        <source>Besloten</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Besloten op %1 door %2. Een collega of de FG voert het uit. Daarna is het voorgoed weg.</source>
        <translation>Decided on %1 by %2. A colleague or the data protection officer carries it out. After that it is gone for good.</translation>
    </message>
    <message>
        <source>Trek besluit in</source>
        <translation>Withdraw the decision</translation>
    </message>
    <message>
        <source>Wis voorgoed</source>
        <translation>Erase for good</translation>
    </message>
</context>
<context>
    <name>keyfile</name>
    <message>
        <source>Luwte kan het sleutelbestand niet lezen. Controleer of de stick of schijf er is en kies het bestand opnieuw.</source>
        <translation>Luwte cannot read the key file. Check that the stick or disk is there and choose the file again.</translation>
    </message>
    <message>
        <source>Dit bestand past niet als sleutelbestand. Kies een bestand van 32 bytes tot 1 MB.</source>
        <translation>This file does not fit as a key file. Choose a file of 32 bytes to 1 MB.</translation>
    </message>
    <message>
        <source>Er staat al een bestand met deze naam. Kies een andere naam.</source>
        <translation>There already is a file with this name. Choose another name.</translation>
    </message>
    <message>
        <source>Luwte kan hier geen sleutelbestand maken. Kies een plek waar je mag schrijven.</source>
        <translation>Luwte cannot make a key file here. Choose a place where you may write.</translation>
    </message>
    <message>
        <source>Kies je sleutelbestand</source>
        <translation>Choose your key file</translation>
    </message>
    <message>
        <source>Kies een sleutelbestand</source>
        <translation>Choose a key file</translation>
    </message>
    <message>
        <source>Nog geen sleutelbestand gekozen.</source>
        <translation>No key file chosen yet.</translation>
    </message>
    <message>
        <source>Gekozen: %1</source>
        <translation>Chosen: %1</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Zoek een persoon, plek of opdracht</source>
        <translation>Find a person, place or command</translation>
    </message>
    <message>
        <source>Open een onderdeel van het menu</source>
        <translation>Open a part of the menu</translation>
    </message>
    <message>
        <source>Ga terug naar waar je vandaan kwam</source>
        <translation>Go back to where you came from</translation>
    </message>
    <message>
        <source>Ga naar het volgende deel van het scherm</source>
        <translation>Go to the next part of the screen</translation>
    </message>
    <message>
        <source>Ga naar het vorige deel van het scherm</source>
        <translation>Go to the previous part of the screen</translation>
    </message>
    <message>
        <source>Zet Luwte op slot</source>
        <translation>Lock Luwte</translation>
    </message>
    <message>
        <source>Verberg het scherm; dezelfde toets toont het weer. Drie keer Shift doet hetzelfde</source>
        <translation>Hide the screen; the same key shows it again. Shift three times does the same</translation>
    </message>
    <message>
        <source>Open deze pagina</source>
        <translation>Open this page</translation>
    </message>
    <message>
        <source>Doe wat de gekleurde knop van de pagina doet</source>
        <translation>Do what the coloured button of the page does</translation>
    </message>
    <message>
        <source>Bekijk de afdruk, waar er een is</source>
        <translation>Preview the print, where there is one</translation>
    </message>
    <message>
        <source>Bewaar nu een concept; Luwte doet dat ook vanzelf</source>
        <translation>Save a draft now; Luwte also does so by itself</translation>
    </message>
    <message>
        <source>Sluit wat open staat, of ga terug; er gaat niets verloren</source>
        <translation>Close what is open, or go back; nothing is lost</translation>
    </message>
    <message>
        <source>Wissel tussen beeld en tabel</source>
        <translation>Switch between picture and table</translation>
    </message>
    <message>
        <source>Maak de laatste stap ongedaan</source>
        <translation>Undo the last step</translation>
    </message>
    <message>
        <source>Doe de stap opnieuw</source>
        <translation>Do the step again</translation>
    </message>
    <message>
        <source>Kies een wachtwoord van minstens 8 tekens. Een paar losse woorden is sterk en goed te onthouden.</source>
        <translation>Choose a passphrase of at least 8 characters. A few separate words are strong and easy to remember.</translation>
    </message>
    <message>
        <source>Dit is het oude wachtwoord. Kies een ander.</source>
        <translation>This is the old passphrase. Choose another.</translation>
    </message>
    <message>
        <source>Dit account is gestopt. Laat het eerst weer toe.</source>
        <translation>This account was stopped. Let it back in first.</translation>
    </message>
    <message>
        <source>Dit is je eigen account. Verander je wachtwoord bij &apos;Mijn wachtwoord&apos;.</source>
        <translation>This is your own account. Change your passphrase at &apos;My passphrase&apos;.</translation>
    </message>
    <message>
        <source>Dit account heeft geen wachtwoord.</source>
        <translation>This account has no passphrase.</translation>
    </message>
    <message>
        <source>Zoek een plek voor de cliënt in beeld</source>
        <translation>Find a place for the client in view</translation>
    </message>
</context>
<context>
    <name>lane</name>
    <message>
        <source>De aangifte ligt voor het begin van de bedenktijd. Controleer beide datums.</source>
        <translation>The report lies before the start of the reflection period. Check both dates.</translation>
    </message>
    <message>
        <source>Deze dag is nog niet geweest. Kies vandaag of eerder.</source>
        <translation>This day has not come yet. Choose today or earlier.</translation>
    </message>
    <message>
        <source>aangemeld</source>
        <translation>referred</translation>
    </message>
    <message>
        <source>casus actief</source>
        <translation>case active</translation>
    </message>
    <message>
        <source>rechten uitgelegd</source>
        <translation>rights explained</translation>
    </message>
    <message>
        <source>rechten uitleggen</source>
        <translation>explain rights</translation>
    </message>
    <message>
        <source>uit beeld</source>
        <translation>out of sight</translation>
    </message>
    <message>
        <source>veiligheid: %1</source>
        <translation>safety: %1</translation>
    </message>
    <message>
        <source>zorgplan %1</source>
        <translation>care plan %1</translation>
    </message>
    <message>
        <source>zorgplan %1 geëvalueerd</source>
        <translation>care plan %1 evaluated</translation>
    </message>
    <message>
        <source>bedenktijd aangeboden</source>
        <translation>reflection period offered</translation>
    </message>
    <message>
        <source>bedenktijd niet aangeboden</source>
        <translation>reflection period not offered</translation>
    </message>
    <message>
        <source>nu geen contact met de politie</source>
        <translation>no contact with the police now</translation>
    </message>
    <message>
        <source>bedenktijd</source>
        <translation>reflection period</translation>
    </message>
    <message>
        <source>vergunning</source>
        <translation>permit</translation>
    </message>
    <message>
        <source>vergunning verlengd</source>
        <translation>permit extended</translation>
    </message>
    <message>
        <source>over aangifte: %1</source>
        <translation>about reporting: %1</translation>
    </message>
    <message>
        <source>plek gezocht</source>
        <translation>place looked for</translation>
    </message>
    <message>
        <source>gevraagd: %1</source>
        <translation>asked: %1</translation>
    </message>
    <message>
        <source>geen plek</source>
        <translation>no place</translation>
    </message>
    <message>
        <source>Bedenktijd aangeboden</source>
        <translation>Reflection period offered</translation>
    </message>
    <message>
        <source>Bedenktijd niet aangeboden</source>
        <translation>Reflection period not offered</translation>
    </message>
    <message>
        <source>De cliënt wil nu geen contact met de politie</source>
        <translation>The client wants no contact with the police now</translation>
    </message>
    <message>
        <source>De cliënt wil geen bedenktijd</source>
        <translation>The client wants no reflection period</translation>
    </message>
    <message>
        <source>Bedenktijd loopt</source>
        <translation>Reflection period runs</translation>
    </message>
    <message>
        <source>Bedenktijd geëindigd</source>
        <translation>Reflection period ended</translation>
    </message>
    <message>
        <source>Vergunning aangevraagd</source>
        <translation>Permit requested</translation>
    </message>
    <message>
        <source>Vergunning verleend</source>
        <translation>Permit granted</translation>
    </message>
    <message>
        <source>Vergunning onderbroken</source>
        <translation>Permit interrupted</translation>
    </message>
    <message>
        <source>Vergunning ingetrokken</source>
        <translation>Permit withdrawn</translation>
    </message>
    <message>
        <source>Vergunning niet verleend</source>
        <translation>Permit not granted</translation>
    </message>
    <message>
        <source>Bezwaar loopt</source>
        <translation>Objection runs</translation>
    </message>
    <message>
        <source>Nog geen verblijfsstap</source>
        <translation>No residence step yet</translation>
    </message>
    <message>
        <source>Deze stap past nu niet. Het verblijf staat op: %1. Kijk bij Sporen welke stap nu kan.</source>
        <translation>This step does not fit now. Residence stands at: %1. See under Lanes which step is possible now.</translation>
    </message>
    <message>
        <source>Een getuige krijgt geen bedenktijd. Leg een andere grond voor verblijf vast.</source>
        <translation>A witness gets no reflection period. Record another ground for residence.</translation>
    </message>
    <message>
        <source>Bedenktijd is hier niet nodig: er is al recht op verblijf. Controleer het verblijfsrecht van de casus.</source>
        <translation>A reflection period is not needed here: there is a right of residence already. Check the case&apos;s residence.</translation>
    </message>
    <message>
        <source>Schrijf wie de bedenktijd heeft aangeboden: politie of KMar, en welk team.</source>
        <translation>Write down who offered the reflection period: police or military police, and which team.</translation>
    </message>
    <message>
        <source>Schrijf wie geen bedenktijd wilde aanbieden en waarom. Een geringste aanwijzing is genoeg.</source>
        <translation>Write down who did not want to offer a reflection period and why. The slightest indication is enough.</translation>
    </message>
    <message>
        <source>Kies wanneer je bedenktijd opnieuw bespreekt.</source>
        <translation>Choose when you will discuss a reflection period again.</translation>
    </message>
    <message>
        <source>Leg eerst vast wie de bedenktijd heeft aangeboden.</source>
        <translation>First record who offered the reflection period.</translation>
    </message>
    <message>
        <source>Bedenktijd begint op of na de dag van het aanbod. Vul de begindatum in van de kennisgeving.</source>
        <translation>A reflection period starts on or after the day of the offer. Fill in the start date on the notice.</translation>
    </message>
    <message>
        <source>De einddatum ligt voor het begin. Kijk op de kennisgeving.</source>
        <translation>The end date lies before the start. Look at the notice.</translation>
    </message>
    <message>
        <source>De bedenktijd loopt tot en met %1. Kies een andere reden, of wacht tot die dag.</source>
        <translation>The reflection period runs until %1. Choose another reason, or wait until that day.</translation>
    </message>
    <message>
        <source>De bedenktijd begon op %1. Kies die dag of later.</source>
        <translation>The reflection period started on %1. Choose that day or later.</translation>
    </message>
    <message>
        <source>Vul de laatste dag van de vergunning in. Die ligt na %1.</source>
        <translation>Fill in the last day of the permit. It lies after %1.</translation>
    </message>
    <message>
        <source>Vul in wanneer het besluit is ontvangen. Vanaf die dag loopt de termijn voor bezwaar.</source>
        <translation>Fill in when the decision was received. The term for an objection runs from that day.</translation>
    </message>
    <message>
        <source>Schrijf waardoor de vergunning onderbroken is.</source>
        <translation>Write down what interrupted the permit.</translation>
    </message>
    <message>
        <source>nog niet begonnen</source>
        <translation>not started yet</translation>
    </message>
    <message>
        <source>Deze stap past nu niet. De strafzaak staat op: %1. Kijk bij Sporen welke stap nu kan.</source>
        <translation>This step does not fit now. The criminal case stands at: %1. See under Lanes which step is possible now.</translation>
    </message>
    <message>
        <source>Voor een aangifte is er altijd een informatief gesprek. Leg dat eerst vast.</source>
        <translation>Before a report there is always an informative talk. Record that first.</translation>
    </message>
    <message>
        <source>Kies wat er uit de individuele beoordeling kwam. Is die niet gedaan, kies dat en vraag de politie erom.</source>
        <translation>Choose what came of the individual assessment. If it was not done, choose that and ask the police for it.</translation>
    </message>
    <message>
        <source>Kies wat de rechter besliste.</source>
        <translation>Choose what the judge decided.</translation>
    </message>
    <message>
        <source>De cliënt weet het op of na de dag van het sepot, en niet later dan vandaag. Controleer de datum.</source>
        <translation>The client knew on or after the day of the dismissal, and not later than today. Check the date.</translation>
    </message>
    <message>
        <source>Dit blad is voor wie slachtoffer en verdachte is. Leg dat eerst vast bij de rol in de zaak, met de reden.</source>
        <translation>This sheet is for who is victim and suspect. Record that first as the role in the case, with the reason.</translation>
    </message>
    <message>
        <source>Deze casus is afgesloten. Heropen met een nieuwe casus.</source>
        <translation>This case is closed. Reopen it with a new case.</translation>
    </message>
    <message>
        <source>Zorg</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>Verblijf</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>Strafzaak</source>
        <translation>Criminal case</translation>
    </message>
    <message>
        <source>Plek</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>lanes</name>
    <message>
        <source>Verblijf</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>Bedenktijd: %1, op %2</source>
        <translation>Reflection period: %1, on %2</translation>
    </message>
    <message>
        <source>Bedenktijd: %1</source>
        <translation>Reflection period: %1</translation>
    </message>
    <message>
        <source>Bedenktijd van %1 tot en met %2, volgens de kennisgeving</source>
        <translation>Reflection period from %1 until %2, by the notice</translation>
    </message>
    <message>
        <source>Bedenktijd van %1 tot en met %2, berekend</source>
        <translation>Reflection period from %1 until %2, computed</translation>
    </message>
    <message>
        <source>Vergunning van %1 tot en met %2: %3</source>
        <translation>Permit from %1 until %2: %3</translation>
    </message>
    <message>
        <source>Besluit ontvangen op %1. Bezwaar kan nog.</source>
        <translation>Decision received on %1. An objection is still possible.</translation>
    </message>
    <message>
        <source>Bedenktijd aangeboden?</source>
        <translation>Reflection period offered?</translation>
    </message>
    <message>
        <source>Bedenktijd begint</source>
        <translation>Reflection period starts</translation>
    </message>
    <message>
        <source>Cliënt wil geen bedenktijd</source>
        <translation>Client wants no reflection period</translation>
    </message>
    <message>
        <source>Bedenktijd eindigt</source>
        <translation>Reflection period ends</translation>
    </message>
    <message>
        <source>Vergunning aangevraagd</source>
        <translation>Permit requested</translation>
    </message>
    <message>
        <source>Vergunning verleend</source>
        <translation>Permit granted</translation>
    </message>
    <message>
        <source>Niet verleend</source>
        <translation>Not granted</translation>
    </message>
    <message>
        <source>Verlengd</source>
        <translation>Extended</translation>
    </message>
    <message>
        <source>B9 aangevraagd</source>
        <translation>B9 requested</translation>
    </message>
    <message>
        <source>Onderbroken</source>
        <translation>Interrupted</translation>
    </message>
    <message>
        <source>Ingetrokken</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Bezwaar gemaakt</source>
        <translation>Objection made</translation>
    </message>
    <message>
        <source>Strafzaak</source>
        <translation>Criminal case</translation>
    </message>
    <message>
        <source>Er is nog geen stap. Het begint met een informatief gesprek; daarna beslist de cliënt zelf over aangifte.</source>
        <translation>There is no step yet. It begins with an informative talk; after that the client decides about reporting.</translation>
    </message>
    <message>
        <source>Nummer: %1</source>
        <translation>Number: %1</translation>
    </message>
    <message>
        <source>Individuele beoordeling: %1</source>
        <translation>Individual assessment: %1</translation>
    </message>
    <message>
        <source>Informatief gesprek</source>
        <translation>Informative talk</translation>
    </message>
    <message>
        <source>Aangifte</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Nu geen aangifte</source>
        <translation>No report for now</translation>
    </message>
    <message>
        <source>Onderzoek</source>
        <translation>Investigation</translation>
    </message>
    <message>
        <source>Vervolging</source>
        <translation>Prosecution</translation>
    </message>
    <message>
        <source>Zitting</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>Uitspraak</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Sepot</source>
        <translation>Dismissal</translation>
    </message>
    <message>
        <source>Klacht art. 12</source>
        <translation>Complaint art. 12</translation>
    </message>
    <message>
        <source>Nog niet besproken. Het hoeft ook niet: hulp hangt hier niet van af.</source>
        <translation>Not discussed yet. Nor is it needed: help does not depend on it.</translation>
    </message>
    <message>
        <source>Wat de cliënt over aangifte zegt</source>
        <translation>What the client says about reporting</translation>
    </message>
    <message>
        <source>Leg vast</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>De cliënt is slachtoffer én verdachte. Leg vast wat onder dwang gebeurde; de advocaat kan vragen om niet te straffen.</source>
        <translation>The client is victim and suspect. Record what happened under force; the lawyer can ask not to punish.</translation>
    </message>
    <message>
        <source>Gedwongen handelingen</source>
        <translation>Forced acts</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Termijnen</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Afgehandeld</source>
        <translation>Handled</translation>
    </message>
    <message>
        <source>Er loopt nu geen termijn.</source>
        <translation>No deadline runs now.</translation>
    </message>
    <message>
        <source>Zet weer open</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>1 bij elkaar: %2</source>
        <translation>1 together: %2</translation>
    </message>
    <message>
        <source>%1 bij elkaar: %2</source>
        <translation>%1 together: %2</translation>
    </message>
    <message>
        <source>%1 tot en met %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>vanaf %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Nog niets vastgelegd.</source>
        <translation>Nothing recorded yet.</translation>
    </message>
    <message>
        <source>Nog geen verblijfsstap. Bedenktijd aanbieden?</source>
        <translation>No residence step yet. Offer a reflection period?</translation>
    </message>
    <message>
        <source>Nog geen verblijfsstap.</source>
        <translation>No residence step yet.</translation>
    </message>
    <message>
        <source>Nog geen stap in een strafzaak.</source>
        <translation>No step in a criminal case yet.</translation>
    </message>
    <message>
        <source>Geen plek vastgelegd.</source>
        <translation>No place recorded.</translation>
    </message>
    <message>
        <source>Twee statussen tegelijk bij verblijf. Kijk welke nu geldt.</source>
        <translation>Two residence statuses at once. See which one holds now.</translation>
    </message>
    <message>
        <source>Loop met de pijltoetsen langs alles. Ctrl+T toont hetzelfde als tabel.</source>
        <translation>Walk along everything with the arrow keys. Ctrl+T shows the same as a table.</translation>
    </message>
    <message>
        <source>Sporen in de tijd</source>
        <translation>Lanes over time</translation>
    </message>
    <message>
        <source>Maand</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Kwartaal</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>All</translation>
    </message>
    <message>
        <source>komt eraan</source>
        <translation>coming</translation>
    </message>
    <message>
        <source>loopt</source>
        <translation>runs</translation>
    </message>
    <message>
        <source>gepland</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>aangeboden of gevraagd</source>
        <translation>offered or asked for</translation>
    </message>
    <message>
        <source>over de datum</source>
        <translation>past its date</translation>
    </message>
    <message>
        <source>afgehandeld</source>
        <translation>handled</translation>
    </message>
    <message>
        <source>voorbij</source>
        <translation>over</translation>
    </message>
    <message>
        <source>gedaan</source>
        <translation>done</translation>
    </message>
    <message>
        <source>geen einddatum</source>
        <translation>no end date</translation>
    </message>
    <message>
        <source>Spoor</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Op of vanaf</source>
        <translation>On or from</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Druk de brief over bedenktijd af</source>
        <translation>Print the letter about a reflection period</translation>
    </message>
    <message>
        <source>Druk de lijst voor Rvb af</source>
        <translation>Print the list for Rvb</translation>
    </message>
    <message>
        <source>Druk het feitenrelaas af</source>
        <translation>Print the facts</translation>
    </message>
    <message>
        <source>Druk de lijst voor het Schadefonds af</source>
        <translation>Print the list for the compensation fund</translation>
    </message>
    <message>
        <source>Druk het blad af</source>
        <translation>Print the sheet</translation>
    </message>
</context>
<context>
    <name>likeness</name>
    <message>
        <source>Lijkt op…</source>
        <translation>Resembles…</translation>
    </message>
    <message>
        <source>Lijkt op… (%1)</source>
        <translation>Resembles… (%1)</translation>
    </message>
    <message>
        <source>Hier komt wie al bekend is met dezelfde naam, geboortedatum of telefoon.</source>
        <translation>Here you see who is known already with the same name, date of birth or phone.</translation>
    </message>
    <message>
        <source>Kijk of dit dezelfde persoon is. Zo niet, ga gewoon verder.</source>
        <translation>See whether this is the same person. If not, just go on.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>%1: veranderd (geheim)</source>
        <translation>%1: changed (secret)</translation>
    </message>
    <message>
        <source>%1: geschreven</source>
        <translation>%1: written</translation>
    </message>
    <message>
        <source>%1: herschreven</source>
        <translation>%1: rewritten</translation>
    </message>
    <message>
        <source>Vastgelegd</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>%1, ingevoerd door %2</source>
        <translation>%1, entered by %2</translation>
    </message>
    <message>
        <source>De inhoud is gewist.</source>
        <translation>The content has been erased.</translation>
    </message>
    <message>
        <source>Reden: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Toon eerdere regels</source>
        <translation>Show earlier lines</translation>
    </message>
    <message>
        <source>Alles wat over deze cliënt is vastgelegd, het nieuwste boven. Dit kan niemand veranderen.</source>
        <translation>Everything recorded about this client, the newest on top. Nobody can change this.</translation>
    </message>
</context>
<context>
    <name>looks</name>
    <message>
        <source>Dossier bekeken</source>
        <translation>Dossier opened</translation>
    </message>
    <message>
        <source>Geheime gegevens bekeken</source>
        <translation>Secret details seen</translation>
    </message>
    <message>
        <source>Document gemaakt</source>
        <translation>Document made</translation>
    </message>
    <message>
        <source>Logboek van wijzigingen bekeken</source>
        <translation>Log of changes seen</translation>
    </message>
    <message>
        <source>Bekeken wie er keek</source>
        <translation>Looked who looked</translation>
    </message>
    <message>
        <source>Gezocht</source>
        <translation>Searched</translation>
    </message>
    <message>
        <source>Meegenomen in een uitvoer van alle casussen</source>
        <translation>Taken along in an export of all cases</translation>
    </message>
    <message>
        <source>Tegengehouden</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>hoort niet bij de rol</source>
        <translation>not part of the role</translation>
    </message>
    <message>
        <source>account was gestopt</source>
        <translation>account was stopped</translation>
    </message>
    <message>
        <source>buiten eigen regio of locatie</source>
        <translation>outside own region or location</translation>
    </message>
    <message>
        <source>reden is gewist</source>
        <translation>reason was erased</translation>
    </message>
    <message>
        <source>taak in de zorg</source>
        <translation>task in care</translation>
    </message>
    <message>
        <source>noodtoegang: %1</source>
        <translation>emergency access: %1</translation>
    </message>
    <message>
        <source>noodtoegang</source>
        <translation>emergency access</translation>
    </message>
    <message>
        <source>Nog niemand heeft een dossier bekeken.</source>
        <translation>Nobody has opened a dossier yet.</translation>
    </message>
    <message>
        <source>Wie keek mee</source>
        <translation>Who looked</translation>
    </message>
    <message>
        <source>Alle dossiers, op nummer. Namen van cliënten staan hier niet.</source>
        <translation>All dossiers, by number. Names of clients are not here.</translation>
    </message>
    <message>
        <source>%1 · casus %2</source>
        <translation>%1 · case %2</translation>
    </message>
    <message>
        <source>Toon eerdere regels</source>
        <translation>Show earlier lines</translation>
    </message>
    <message>
        <source>Alleen wie deze casus coördineert, en de FG, zien wie er keek.</source>
        <translation>Only who coordinates this case, and the data protection officer, see who looked.</translation>
    </message>
    <message>
        <source>%1 ziet niets van deze casus: %2</source>
        <translation>%1 sees nothing of this case: %2</translation>
    </message>
    <message>
        <source>Laat weer toe</source>
        <translation>Let in again</translation>
    </message>
    <message>
        <source>Nog niemand heeft dit dossier bekeken.</source>
        <translation>Nobody has opened this dossier yet.</translation>
    </message>
    <message>
        <source>Sluit buiten</source>
        <translation>Shut out</translation>
    </message>
    <message>
        <source>Wie dit dossier opende, het nieuwste boven. Dit kan niemand veranderen.</source>
        <translation>Who opened this dossier, newest first. Nobody can change this.</translation>
    </message>
    <message>
        <source>Sluit een collega buiten</source>
        <translation>Shut a colleague out</translation>
    </message>
</context>
<context>
    <name>match</name>
    <message>
        <source>Plek voor %1</source>
        <translation>Place for %1</translation>
    </message>
    <message>
        <source>Meld tekort</source>
        <translation>Report shortage</translation>
    </message>
    <message>
        <source>Er zijn nog geen locaties om uit te kiezen.</source>
        <translation>There are no facilities to choose from yet.</translation>
    </message>
    <message>
        <source>Voeg ze toe bij Plekken.</source>
        <translation>Add them at Places.</translation>
    </message>
    <message>
        <source>Past (%1)</source>
        <translation>Fits (%1)</translation>
    </message>
    <message>
        <source>Past niet (%1)</source>
        <translation>Does not fit (%1)</translation>
    </message>
    <message>
        <source>%1 vrij</source>
        <translation>%1 free</translation>
    </message>
    <message>
        <source>Vraag aan</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Wat wel past</source>
        <translation>What does fit</translation>
    </message>
    <message>
        <source>Vaakst in de weg: %1 (%2)</source>
        <translation>Most often in the way: %1 (%2)</translation>
    </message>
    <message>
        <source>Vastgelegd als %1, dag %2</source>
        <translation>Recorded as %1, day %2</translation>
    </message>
    <message>
        <source>met het hele gezin</source>
        <translation>with the whole household</translation>
    </message>
    <message>
        <source>past</source>
        <translation>fits</translation>
    </message>
    <message>
        <source>past niet</source>
        <translation>does not fit</translation>
    </message>
    <message>
        <source>Eerst bellen: de bezetting is ouder dan een week.</source>
        <translation>Call first: the occupancy is more than a week old.</translation>
    </message>
    <message>
        <source>Toch vragen, met reden</source>
        <translation>Ask anyway, with a reason</translation>
    </message>
    <message>
        <source>Toch vragen bij %1, met reden</source>
        <translation>Ask %1 anyway, with a reason</translation>
    </message>
    <message>
        <source>Hier kan maatwerk niet: een van deze regels staat vast.</source>
        <translation>No bespoke decision is possible here: one of these rules is fixed.</translation>
    </message>
    <message>
        <source>Waarom hier in de lijst</source>
        <translation>Why here in the list</translation>
    </message>
    <message>
        <source>Wensen aanpassen</source>
        <translation>Change wishes</translation>
    </message>
    <message>
        <source>Plekken: wat past, en wat niet</source>
        <translation>Places: what fits, and what does not</translation>
    </message>
    <message>
        <source>Plek</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Waarom wel of niet</source>
        <translation>Why, or why not</translation>
    </message>
    <message>
        <source>Vraag aan en wacht op plek</source>
        <translation>Ask, and wait for a place</translation>
    </message>
</context>
<context>
    <name>mine</name>
    <message>
        <source>%1 uur</source>
        <translation>%1 hours</translation>
    </message>
    <message>
        <source>%1 uur en %2 minuten</source>
        <translation>%1 hours and %2 minutes</translation>
    </message>
    <message>
        <source>Stap</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Wensen</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>Afgesproken per week</source>
        <translation>Agreed per week</translation>
    </message>
    <message>
        <source>Gewerkt</source>
        <translation>Worked</translation>
    </message>
    <message>
        <source>Klaar op</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Vragen aan</source>
        <translation>Questions to</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Mind</translation>
    </message>
    <message>
        <source>Je hebt nu geen inzet.</source>
        <translation>You have no assignment now.</translation>
    </message>
    <message>
        <source>Zodra iemand je vraagt, staat het hier.</source>
        <translation>As soon as somebody asks for you, it is here.</translation>
    </message>
    <message>
        <source>Mijn inzet</source>
        <translation>My assignments</translation>
    </message>
</context>
<context>
    <name>nav</name>
    <message>
        <source>Inlezen</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Deskundigen</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>Plekken</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>%1, %2 open</source>
        <translation>%1, %2 open</translation>
    </message>
    <message>
        <source>Hoofdmenu</source>
        <translation>Main menu</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Cliënten</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Beheer</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Mijn inzet</source>
        <translation>My assignments</translation>
    </message>
    <message>
        <source>Wie keek mee</source>
        <translation>Who looked</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>1 alinea</source>
        <translation>1 paragraph</translation>
    </message>
    <message>
        <source>%1 alinea&apos;s</source>
        <translation>%1 paragraphs</translation>
    </message>
    <message>
        <source>Toon alle %1</source>
        <translation>Show all %1</translation>
    </message>
    <message>
        <source>Nog niets vastgelegd over contact met deze cliënt.</source>
        <translation>Nothing recorded yet about contact with this client.</translation>
    </message>
    <message>
        <source>Nieuw contact</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>Voeg toe</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>number</name>
    <message>
        <source>Vul een heel getal in tussen %1 en %2.</source>
        <translation>Enter a whole number between %1 and %2.</translation>
    </message>
    <message>
        <source>Vul een heel getal in, zoals 12.</source>
        <translation>Enter a whole number, such as 12.</translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <source>Dit account is gestopt. Vraag de beheerder om toegang.</source>
        <translation>This account has been stopped. Ask the administrator for access.</translation>
    </message>
    <message>
        <source>Vul de naam van het kantoor in, hooguit 100 tekens.</source>
        <translation>Enter the name of the office, at most 100 characters.</translation>
    </message>
    <message>
        <source>Vul een inlognaam in met letters, hooguit 60 tekens.</source>
        <translation>Enter a login name with letters, at most 60 characters.</translation>
    </message>
    <message>
        <source>Kies een wachtwoord van minstens 8 tekens. Een paar losse woorden is sterk en goed te onthouden.</source>
        <translation>Choose a passphrase of at least 8 characters. A few separate words are strong and easy to remember.</translation>
    </message>
    <message>
        <source>Kies minstens 19 MiB geheugen en 2 rondes. Minder is te makkelijk te kraken.</source>
        <translation>Choose at least 19 MiB of memory and 2 passes. Less is too easy to crack.</translation>
    </message>
    <message>
        <source>Dit is een startwachtwoord. Kies eerst een eigen wachtwoord.</source>
        <translation>This is a starting passphrase. First choose one of your own.</translation>
    </message>
</context>
<context>
    <name>open-work</name>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Cliëntpagina</source>
        <translation>Client page</translation>
    </message>
    <message>
        <source>Zorgplan</source>
        <translation>Care plan</translation>
    </message>
    <message>
        <source>Formulier</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Weggegooid.</source>
        <translation>Thrown away.</translation>
    </message>
    <message>
        <source>%1, bewaard op %2</source>
        <translation>%1, saved on %2</translation>
    </message>
    <message>
        <source>Zet terug</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Zet terug: %1</source>
        <translation>Put back: %1</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Verder met %1</source>
        <translation>Continue with %1</translation>
    </message>
    <message>
        <source>Gooi weg</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Gooi weg: %1</source>
        <translation>Throw away: %1</translation>
    </message>
    <message>
        <source>Er staat geen werk meer open.</source>
        <translation>No work is open any more.</translation>
    </message>
    <message>
        <source>Er staat nog werk open</source>
        <translation>There is still work open</translation>
    </message>
    <message>
        <source>Dit was nog niet vastgesteld. Er is niets kwijt.</source>
        <translation>This was not confirmed yet. Nothing is lost.</translation>
    </message>
</context>
<context>
    <name>oversight</name>
    <message>
        <source>Niemand gevonden. Vul de hele naam of het hele casusnummer in.</source>
        <translation>Nobody found. Fill in the whole name or the whole case number.</translation>
    </message>
    <message>
        <source>Er zijn meer cliënten met deze naam. Vul het casusnummer in.</source>
        <translation>There are more clients of this name. Fill in the case number.</translation>
    </message>
    <message>
        <source>Schrijf het doel in één regel, hooguit 200 tekens.</source>
        <translation>Write the purpose in one line, at most 200 characters.</translation>
    </message>
    <message>
        <source>Je mag dit dossier al openen. Noodtoegang is niet nodig.</source>
        <translation>You may open this dossier already. Emergency access is not needed.</translation>
    </message>
    <message>
        <source>Schrijf op waarom je niet akkoord gaat.</source>
        <translation>Write down why you do not agree.</translation>
    </message>
    <message>
        <source>Je opende deze noodtoegang zelf. Laat een ander die beoordelen.</source>
        <translation>You opened this emergency access yourself. Let somebody else review it.</translation>
    </message>
    <message>
        <source>Alleen wie de noodtoegang opende, verantwoordt die.</source>
        <translation>Only who opened the emergency access accounts for it.</translation>
    </message>
    <message>
        <source>Deze noodtoegang is al verantwoord. Er is niets meer te doen.</source>
        <translation>This emergency access was accounted for already. There is nothing left to do.</translation>
    </message>
    <message>
        <source>Deze noodtoegang is al beoordeeld. Er is niets meer te doen.</source>
        <translation>This emergency access was reviewed already. There is nothing left to do.</translation>
    </message>
    <message>
        <source>De verantwoording is er nog niet. Wacht daarop, of tot de tijd ervoor om is.</source>
        <translation>There is no account yet. Wait for it, or until the time for it is over.</translation>
    </message>
    <message>
        <source>Hier is geen datalek na te gaan. Kijk bij de noodtoegang wat er nog open staat.</source>
        <translation>There is no data breach to check here. See at the emergency access what is still open.</translation>
    </message>
    <message>
        <source>Deze collega heeft hier geen account. Kies iemand uit de lijst.</source>
        <translation>This colleague has no account here. Choose somebody from the list.</translation>
    </message>
    <message>
        <source>Deze collega coördineert de casus. Kies eerst een andere zorgcoördinator.</source>
        <translation>This colleague coordinates the case. Choose another care coordinator first.</translation>
    </message>
    <message>
        <source>Deze collega staat al buiten de casus.</source>
        <translation>This colleague is shut out of the case already.</translation>
    </message>
    <message>
        <source>Deze collega staat niet buiten de casus. Er is niets te doen.</source>
        <translation>This colleague is not shut out of the case. There is nothing to do.</translation>
    </message>
    <message>
        <source>Open het dossier</source>
        <translation>Open the dossier</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Grond</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Verantwoording</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>nog niet, uiterlijk %1</source>
        <translation>not yet, by %1 at the latest</translation>
    </message>
    <message>
        <source>Oordeel</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Verantwoord</source>
        <translation>Account for it</translation>
    </message>
    <message>
        <source>Leg oordeel vast</source>
        <translation>Record the verdict</translation>
    </message>
    <message>
        <source>Leg uitkomst vast</source>
        <translation>Record the outcome</translation>
    </message>
    <message>
        <source>Noodtoegang</source>
        <translation>Emergency access</translation>
    </message>
    <message>
        <source>Voor gevaar of zorg die niet kan wachten. Je krijgt 8 uur toegang tot één dossier, verantwoordt dat binnen 24 uur, en een collega beoordeelt het.</source>
        <translation>For danger or care that cannot wait. You get 8 hours of access to one dossier, account for it within 24 hours, and a colleague reviews it.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Laatst vastgelegd</source>
        <translation>Last recorded</translation>
    </message>
    <message>
        <source>Casus</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>%1, aangemeld op %2</source>
        <translation>%1, referred on %2</translation>
    </message>
    <message>
        <source>Zorgcoördinator</source>
        <translation>Care coordinator</translation>
    </message>
    <message>
        <source>nog niet gekozen</source>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>Regio</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Vorm van uitbuiting</source>
        <translation>Form of exploitation</translation>
    </message>
    <message>
        <source>Verblijfsrecht</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>Bedenktijd</source>
        <translation>Reflection period</translation>
    </message>
    <message>
        <source>loopt tot en met %1</source>
        <translation>runs until %1</translation>
    </message>
    <message>
        <source>Opvang nodig</source>
        <translation>Shelter needed</translation>
    </message>
    <message>
        <source>Rechten</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>uitgelegd op %1</source>
        <translation>explained on %1</translation>
    </message>
    <message>
        <source>uitleg gepland op %1</source>
        <translation>explanation planned on %1</translation>
    </message>
    <message>
        <source>nog niet uitgelegd</source>
        <translation>not explained yet</translation>
    </message>
    <message>
        <source>1 alinea, te lezen bij Notities</source>
        <translation>1 paragraph, to read at Notes</translation>
    </message>
    <message>
        <source>%1 alinea&apos;s, te lezen bij Notities</source>
        <translation>%1 paragraphs, to read at Notes</translation>
    </message>
    <message>
        <source>Nog geen contact vastgelegd. Begin met &apos;Nieuw contact&apos;.</source>
        <translation>No contact recorded yet. Begin with &apos;New contact&apos;.</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Meer acties</source>
        <translation>More actions</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>Sluit het zijpaneel</source>
        <translation>Close the side panel</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>ongeveer %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Geboren</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Casusnummer</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Nationaliteit</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Geld tijdens de bedenktijd (Rvb)</source>
        <translation>Money during the reflection period (Rvb)</translation>
    </message>
    <message>
        <source>Aanvragen vóór</source>
        <translation>Apply before</translation>
    </message>
    <message>
        <source>binnen 14 dagen na het begin van het recht</source>
        <translation>within 14 days after the right begins</translation>
    </message>
    <message>
        <source>Nodig bij de aanvraag</source>
        <translation>Needed with the application</translation>
    </message>
    <message>
        <source>Kennisgeving bedenktijd, of bewijs van verblijf als getuige, of plaatsing in vrouwenopvang</source>
        <translation>Notice of the reflection period, or proof of stay as a witness, or placement in a women&apos;s shelter</translation>
    </message>
    <message>
        <source>Foto en V-nummer</source>
        <translation>Photo and V-number</translation>
    </message>
    <message>
        <source>Bankrekening, of wie het geld ontvangt</source>
        <translation>Bank account, or who receives the money</translation>
    </message>
    <message>
        <source>Kinderen die meekomen</source>
        <translation>Children who come along</translation>
    </message>
    <message>
        <source>Ondertekend formulier, met tolk besproken</source>
        <translation>Signed form, talked through with an interpreter</translation>
    </message>
    <message>
        <source>De uitkering komt achteraf, per maand, met een ziektekostenverzekering. Regel een overbrugging voor de eerste weken.</source>
        <translation>The allowance comes afterwards, every month, with health insurance. Arrange something for the first weeks.</translation>
    </message>
    <message>
        <source>Wat is het?</source>
        <translation>What is it?</translation>
    </message>
    <message>
        <source>U krijgt geld om van te leven.</source>
        <translation>You get money to live on.</translation>
    </message>
    <message>
        <source>Je krijgt geld om van te leven.</source>
        <translation>You get money to live on.</translation>
    </message>
    <message>
        <source>U bent verzekerd voor de dokter.</source>
        <translation>You are insured for the doctor.</translation>
    </message>
    <message>
        <source>Je bent verzekerd voor de dokter.</source>
        <translation>You are insured for the doctor.</translation>
    </message>
    <message>
        <source>Het geld komt elke maand, achteraf.</source>
        <translation>The money comes every month, afterwards.</translation>
    </message>
    <message>
        <source>Wanneer aanvragen?</source>
        <translation>When to apply?</translation>
    </message>
    <message>
        <source>Vraag het aan vóór %1.</source>
        <translation>Apply before %1.</translation>
    </message>
    <message>
        <source>Vraag het aan binnen twee weken.</source>
        <translation>Apply within two weeks.</translation>
    </message>
    <message>
        <source>Dit is nodig</source>
        <translation>This is needed</translation>
    </message>
    <message>
        <source>De brief over bedenktijd.</source>
        <translation>The letter about the reflection period.</translation>
    </message>
    <message>
        <source>Een pasfoto.</source>
        <translation>A passport photo.</translation>
    </message>
    <message>
        <source>Uw handtekening.</source>
        <translation>Your signature.</translation>
    </message>
    <message>
        <source>Je handtekening.</source>
        <translation>Your signature.</translation>
    </message>
    <message>
        <source>Een rekening bij een bank, als die er is.</source>
        <translation>An account with a bank, if there is one.</translation>
    </message>
    <message>
        <source>Wij vullen het formulier samen in.</source>
        <translation>We fill in the form together.</translation>
    </message>
    <message>
        <source>%1 vult het formulier samen in.</source>
        <translation>%1 fills in the form together with you.</translation>
    </message>
    <message>
        <source>Geld na geweld (Schadefonds)</source>
        <translation>Money after violence (compensation fund)</translation>
    </message>
    <message>
        <source>Aangifte</source>
        <translation>Report to the police</translation>
    </message>
    <message>
        <source>gedaan</source>
        <translation>made</translation>
    </message>
    <message>
        <source>niet gedaan; een aanvraag kan, met meer onderbouwing</source>
        <translation>not made; applying is possible, with more to support it</translation>
    </message>
    <message>
        <source>Voorwaarden</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Mensenhandel telt in alle vormen als geweldsmisdrijf. Het gebeurde in Nederland.</source>
        <translation>Trafficking counts as a violent crime in all its forms. It happened in the Netherlands.</translation>
    </message>
    <message>
        <source>Ernstig psychisch letsel wordt aangenomen.</source>
        <translation>Serious psychological injury is presumed.</translation>
    </message>
    <message>
        <source>De eigen verklaring alleen is meestal niet genoeg: voeg informatie toe van politie, IND of Arbeidsinspectie.</source>
        <translation>One&apos;s own statement alone is usually not enough: add information from police, IND or Labour Inspectorate.</translation>
    </message>
    <message>
        <source>Aanvragen kan tot tien jaar na het misdrijf (nog te bevestigen).</source>
        <translation>Applying is possible until ten years after the crime (to be confirmed).</translation>
    </message>
    <message>
        <source>Formulier, samen ingevuld</source>
        <translation>Form, filled in together</translation>
    </message>
    <message>
        <source>Informatie van politie, IND of Arbeidsinspectie</source>
        <translation>Information from police, IND or Labour Inspectorate</translation>
    </message>
    <message>
        <source>Brief van behandelaar of opvang</source>
        <translation>Letter from therapist or shelter</translation>
    </message>
    <message>
        <source>Bankrekening</source>
        <translation>Bank account</translation>
    </message>
    <message>
        <source>Machtiging voor de advocaat</source>
        <translation>Authorisation for the lawyer</translation>
    </message>
    <message>
        <source>U kunt geld krijgen voor wat er is gebeurd.</source>
        <translation>You can get money for what happened.</translation>
    </message>
    <message>
        <source>Je kunt geld krijgen voor wat er is gebeurd.</source>
        <translation>You can get money for what happened.</translation>
    </message>
    <message>
        <source>Het geld is van een fonds van de overheid.</source>
        <translation>The money is from a fund of the government.</translation>
    </message>
    <message>
        <source>Aangifte is niet altijd nodig.</source>
        <translation>A report to the police is not always needed.</translation>
    </message>
    <message>
        <source>Een formulier. Dat vullen we samen in.</source>
        <translation>A form. We fill it in together.</translation>
    </message>
    <message>
        <source>Papier van de politie of een ander.</source>
        <translation>A paper from the police or somebody else.</translation>
    </message>
    <message>
        <source>Een rekening bij een bank.</source>
        <translation>An account with a bank.</translation>
    </message>
    <message>
        <source>Wie helpt?</source>
        <translation>Who helps?</translation>
    </message>
    <message>
        <source>Uw advocaat kan helpen. Dat is gratis.</source>
        <translation>Your lawyer can help. That is free.</translation>
    </message>
    <message>
        <source>Je advocaat kan helpen. Dat is gratis.</source>
        <translation>Your lawyer can help. That is free.</translation>
    </message>
    <message>
        <source>Uw begeleider helpt ook.</source>
        <translation>Your support worker helps too.</translation>
    </message>
    <message>
        <source>%1 helpt ook.</source>
        <translation>%1 helps too.</translation>
    </message>
    <message>
        <source>Leg eerst vast welke signalen er zijn. De brief zegt wat er gezien is.</source>
        <translation>First record which signs there are. The letter says what was seen.</translation>
    </message>
    <message>
        <source>Geringste aanwijzing van mensenhandel</source>
        <translation>Slightest indication of trafficking</translation>
    </message>
    <message>
        <source>Verzoek om bedenktijd aan te bieden</source>
        <translation>Request to offer a reflection period</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Wij zien signalen dat deze persoon slachtoffer is van mensenhandel. Wij vragen u bedenktijd aan te bieden.</source>
        <translation>We see signs that this person is a victim of trafficking. We ask you to offer a reflection period.</translation>
    </message>
    <message>
        <source>Wat wij zien</source>
        <translation>What we see</translation>
    </message>
    <message>
        <source>Vorm: %1</source>
        <translation>Form: %1</translation>
    </message>
    <message>
        <source>Sector: %1</source>
        <translation>Sector: %1</translation>
    </message>
    <message>
        <source>Een signaal kan ook iets anders betekenen. Samen zijn deze signalen een aanwijzing.</source>
        <translation>A sign can also mean something else. Together these signs are an indication.</translation>
    </message>
    <message>
        <source>Waarom nu</source>
        <translation>Why now</translation>
    </message>
    <message>
        <source>De geringste aanwijzing is genoeg. Bewijs of aangifte is niet nodig.</source>
        <translation>The slightest indication is enough. Proof or a report to the police is not needed.</translation>
    </message>
    <message>
        <source>Bedenktijd geeft rust om te beslissen over aangifte of een andere vorm van medewerking.</source>
        <translation>A reflection period gives peace to decide about a report or another way to cooperate.</translation>
    </message>
    <message>
        <source>Tijdens de bedenktijd wordt het vertrek opgeschort en zijn er opvang en zorg.</source>
        <translation>During the reflection period departure is suspended, and there are shelter and care.</translation>
    </message>
    <message>
        <source>De cliënt beslist zelf. Wij dringen niet aan.</source>
        <translation>The client decides. We do not press.</translation>
    </message>
    <message>
        <source>Eerder is geen bedenktijd aangeboden door %1. Reden: %2. Wij vragen u dit opnieuw te bekijken.</source>
        <translation>Earlier no reflection period was offered by %1. Reason: %2. We ask you to look at this again.</translation>
    </message>
    <message>
        <source>Antwoord</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Biedt u geen bedenktijd aan? Laat dan op papier weten wie dat besluit, en waarom.</source>
        <translation>You do not offer a reflection period? Then let us know on paper who decides that, and why.</translation>
    </message>
    <message>
        <source>Zorgcoördinator</source>
        <translation>Care coordinator</translation>
    </message>
    <message>
        <source>Handtekening</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Feitenrelaas</source>
        <translation>Facts in order of time</translation>
    </message>
    <message>
        <source>Voor de advocaat, op %1</source>
        <translation>For the lawyer, on %1</translation>
    </message>
    <message>
        <source>Uitbuiting</source>
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>Vorm</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Waar</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Dwangmiddelen</source>
        <translation>Means of control</translation>
    </message>
    <message>
        <source>%1 tot en met %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>Nog niet vastgelegd.</source>
        <translation>Not recorded yet.</translation>
    </message>
    <message>
        <source>Verloop</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Spoor</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>%1, tot en met %2</source>
        <translation>%1, until %2</translation>
    </message>
    <message>
        <source>Nummers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Dit zijn feiten uit het dossier, zonder verhaal en zonder oordeel. De cliënt beslist wat er verder gedeeld wordt.</source>
        <translation>These are facts from the record, without story and without judgement. The client decides what else is shared.</translation>
    </message>
    <message>
        <source>Leg eerst vast wat onder dwang gebeurde, bij Sporen onder Strafzaak.</source>
        <translation>First record what happened under force, at Lanes under Criminal case.</translation>
    </message>
    <message>
        <source>Gedwongen handelingen: niet straffen</source>
        <translation>Forced acts: do not punish</translation>
    </message>
    <message>
        <source>Voor de advocaat en het Openbaar Ministerie, op %1</source>
        <translation>For the lawyer and the public prosecutor, on %1</translation>
    </message>
    <message>
        <source>Rol in de zaak</source>
        <translation>Role in the case</translation>
    </message>
    <message>
        <source>Wie als slachtoffer van mensenhandel gedwongen is tot een strafbaar feit, hoeft daarvoor niet vervolgd of gestraft te worden. Wij vragen dit mee te wegen.</source>
        <translation>Who was forced to an offence as a victim of trafficking need not be prosecuted or punished for it. We ask you to weigh this.</translation>
    </message>
    <message>
        <source>Waarvan de cliënt verdacht wordt</source>
        <translation>What the client is suspected of</translation>
    </message>
    <message>
        <source>Hoe de cliënt werd gedwongen</source>
        <translation>How the client was forced</translation>
    </message>
    <message>
        <source>Dwangmiddelen en signalen</source>
        <translation>Means of control and signs</translation>
    </message>
    <message>
        <source>Wat er tegen dwang pleit</source>
        <translation>What speaks against force</translation>
    </message>
    <message>
        <source>Ons oordeel</source>
        <translation>Our judgement</translation>
    </message>
    <message>
        <source>Advocaat</source>
        <translation>Lawyer</translation>
    </message>
    <message>
        <source>Besproken met het OM op</source>
        <translation>Raised with the prosecutor on</translation>
    </message>
    <message>
        <source>Uitkomst</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Geregeld op</source>
        <translation>Arranged on</translation>
    </message>
    <message>
        <source>Verstuurd aan COA</source>
        <translation>Sent to COA</translation>
    </message>
    <message>
        <source>Verstuurd</source>
        <translation>Sent</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Plak</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Maak leeg</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Cliënt</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Veiligheid</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Zorgcoördinator</source>
        <translation>Care coordinator</translation>
    </message>
    <message>
        <source>Niets gevonden voor &quot;%1&quot;.</source>
        <translation>Nothing found for &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Probeer een deel van de naam, een casusnummer of een telefoonnummer.</source>
        <translation>Try a part of the name, a case number or a phone number.</translation>
    </message>
    <message>
        <source>Nieuwe intake met deze naam</source>
        <translation>New intake with this name</translation>
    </message>
    <message>
        <source>Je hebt nu geen eigen cliënten.</source>
        <translation>You have no clients of your own now.</translation>
    </message>
    <message>
        <source>Haal het vinkje weg om alle cliënten te zien.</source>
        <translation>Untick the box to see all clients.</translation>
    </message>
    <message>
        <source>Hier komen de cliënten van dit kantoor.</source>
        <translation>Here come the clients of this office.</translation>
    </message>
    <message>
        <source>Begin met een intake. Een naam en de antwoorden die je weet zijn genoeg.</source>
        <translation>Begin with an intake. A name and the answers you know are enough.</translation>
    </message>
    <message>
        <source>Nieuwe intake</source>
        <translation>New intake</translation>
    </message>
    <message>
        <source>meer dan %1</source>
        <translation>more than %1</translation>
    </message>
    <message>
        <source>1 cliënt</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>%1 cliënten</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>Cliënten</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Naam, nummer of telefoon</source>
        <translation>Name, number or phone</translation>
    </message>
    <message>
        <source>Zoek een cliënt</source>
        <translation>Find a client</translation>
    </message>
    <message>
        <source>Alleen mijn cliënten</source>
        <translation>Only my clients</translation>
    </message>
    <message>
        <source>Kan het niet wachten? Ctrl+Shift+E opent de noodtoegang.</source>
        <translation>Can it not wait? Ctrl+Shift+E opens emergency access.</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Zorgplan</source>
        <translation>Care plan</translation>
    </message>
    <message>
        <source>Deskundigen</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>Plek</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Stel vast</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Deze casus is afgesloten. Je kunt alles nog lezen.</source>
        <translation>This case is closed. You can still read everything.</translation>
    </message>
    <message>
        <source>Nieuw contact</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>Onderdelen van deze pagina</source>
        <translation>Parts of this page</translation>
    </message>
    <message>
        <source>%1 jaar</source>
        <translation>aged %1</translation>
    </message>
    <message>
        <source>ongeveer %1 jaar</source>
        <translation>aged about %1</translation>
    </message>
    <message>
        <source>%1, tolk nodig</source>
        <translation>%1, interpreter needed</translation>
    </message>
    <message>
        <source>tolk nodig</source>
        <translation>interpreter needed</translation>
    </message>
    <message>
        <source>werknaam</source>
        <translation>working name</translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Veiligheid</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Gegevens</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Notities</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Perspectief</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Logboek</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Wie keek mee</source>
        <translation>Who looked</translation>
    </message>
    <message>
        <source>Toestemming en delen</source>
        <translation>Consent and sharing</translation>
    </message>
    <message>
        <source>Bestanden</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Sporen</source>
        <translation>Lanes</translation>
    </message>
    <message>
        <source>Rechten</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>Afspraken en tolk</source>
        <translation>Appointments and interpreter</translation>
    </message>
    <message>
        <source>Geld</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Metingen</source>
        <translation>Measurements</translation>
    </message>
    <message>
        <source>Zorg</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>Wonen en rechten</source>
        <translation>Housing and rights</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Delen en meekijken</source>
        <translation>Sharing and looks</translation>
    </message>
    <message>
        <source>Tabbladen van dit onderdeel</source>
        <translation>Tabs of this part</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>Plek</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Zoek plek</source>
        <translation>Find a place</translation>
    </message>
    <message>
        <source>wacht %1 dagen</source>
        <translation>waiting for %1 days</translation>
    </message>
    <message>
        <source>wachtte %1 dagen</source>
        <translation>waited %1 days</translation>
    </message>
    <message>
        <source>Nog geen plek gezocht.</source>
        <translation>No place looked for yet.</translation>
    </message>
    <message>
        <source>Zoek plek laat zien wat past, en van de rest waarom niet.</source>
        <translation>&apos;Find a place&apos; shows what fits, and for the rest why not.</translation>
    </message>
    <message>
        <source>Aanvraag zonder locatie</source>
        <translation>Request without a facility</translation>
    </message>
    <message>
        <source>Aangevraagd</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>zonder einddatum</source>
        <translation>without end date</translation>
    </message>
    <message>
        <source>Verwacht einde</source>
        <translation>Expected end</translation>
    </message>
    <message>
        <source>Beëindigd</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Waarom niet</source>
        <translation>Why not</translation>
    </message>
    <message>
        <source>Plek aangeboden</source>
        <translation>Place offered</translation>
    </message>
    <message>
        <source>Locatie neemt niet op</source>
        <translation>Facility does not admit</translation>
    </message>
    <message>
        <source>Cliënt zegt ja</source>
        <translation>Client says yes</translation>
    </message>
    <message>
        <source>Start plaatsing</source>
        <translation>Start placement</translation>
    </message>
    <message>
        <source>Cliënt kiest anders</source>
        <translation>Client chooses otherwise</translation>
    </message>
    <message>
        <source>Verhuis</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Beëindig</source>
        <translation>End</translation>
    </message>
    <message>
        <source>wacht 1 dag</source>
        <translation>waiting for 1 day</translation>
    </message>
    <message>
        <source>wachtte 1 dag</source>
        <translation>waited 1 day</translation>
    </message>
    <message>
        <source>Vastgehouden tot</source>
        <translation>Held until</translation>
    </message>
    <message>
        <source>%1 (gezin)</source>
        <translation>%1 (household)</translation>
    </message>
    <message>
        <source>Geef plek vrij</source>
        <translation>Let the place go</translation>
    </message>
    <message>
        <source>Gezin</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>%1, plek %2</source>
        <translation>%1, place %2</translation>
    </message>
    <message>
        <source>nog geen plek</source>
        <translation>no place yet</translation>
    </message>
    <message>
        <source>Gezinslid</source>
        <translation>Family member</translation>
    </message>
    <message>
        <source>Verhuist deze cliënt met iemand samen? Voeg een gezinslid toe; dan krijgen zij samen een plek, of geen van hen.</source>
        <translation>Does this client move together with somebody? Add a family member; then they get places together, or none of them does.</translation>
    </message>
    <message>
        <source>Voeg toe aan een gezin</source>
        <translation>Add to a household</translation>
    </message>
    <message>
        <source>Verlaat het gezin</source>
        <translation>Leave the household</translation>
    </message>
    <message>
        <source>Niet onder één dak</source>
        <translation>Not under one roof</translation>
    </message>
    <message>
        <source>Iemand buiten je regio of locatie</source>
        <translation>Somebody outside your region or location</translation>
    </message>
    <message>
        <source>wonen nu samen</source>
        <translation>live together now</translation>
    </message>
    <message>
        <source>Trek in</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Leg hier vast met wie deze cliënt niet samen mag wonen. Luwte zoekt er dan omheen en noemt geen namen.</source>
        <translation>Record here whom this client may not live with. Luwte then searches around it and names nobody.</translation>
    </message>
    <message>
        <source>Leg vast</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>placement</name>
    <message>
        <source>nog %1 u</source>
        <translation>%1 h left</translation>
    </message>
    <message>
        <source>gereserveerd</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>zonder einddatum</source>
        <translation>without end date</translation>
    </message>
    <message>
        <source>eerst bellen</source>
        <translation>call first</translation>
    </message>
    <message>
        <source>vandaag bijgewerkt</source>
        <translation>updated today</translation>
    </message>
    <message>
        <source>gisteren bijgewerkt</source>
        <translation>updated yesterday</translation>
    </message>
    <message>
        <source>bijgewerkt %1 dagen geleden</source>
        <translation>updated %1 days ago</translation>
    </message>
    <message>
        <source>buiten gebruik</source>
        <translation>out of use</translation>
    </message>
    <message>
        <source>bezet</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>vrij</source>
        <translation>free</translation>
    </message>
    <message>
        <source>%1 te veel</source>
        <translation>%1 too many</translation>
    </message>
    <message>
        <source>Er is al een locatie met de naam %1. Kies een andere schuilnaam.</source>
        <translation>There is a facility with the name %1 already. Choose another alias.</translation>
    </message>
    <message>
        <source>jongen</source>
        <translation>boy</translation>
    </message>
    <message>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <source>meisje</source>
        <translation>girl</translation>
    </message>
    <message>
        <source>vrouw</source>
        <translation>woman</translation>
    </message>
    <message>
        <source>trans meisje</source>
        <translation>trans girl</translation>
    </message>
    <message>
        <source>trans vrouw</source>
        <translation>trans woman</translation>
    </message>
    <message>
        <source>trans jongen</source>
        <translation>trans boy</translation>
    </message>
    <message>
        <source>trans man</source>
        <translation>trans man</translation>
    </message>
    <message>
        <source>non-binair</source>
        <translation>non-binary</translation>
    </message>
    <message>
        <source>minderjarige</source>
        <translation>minor</translation>
    </message>
    <message>
        <source>gender onbekend</source>
        <translation>gender unknown</translation>
    </message>
    <message>
        <source>seksueel</source>
        <translation>sexual</translation>
    </message>
    <message>
        <source>arbeid</source>
        <translation>labour</translation>
    </message>
    <message>
        <source>dienstverlening</source>
        <translation>services</translation>
    </message>
    <message>
        <source>crimineel</source>
        <translation>criminal</translation>
    </message>
    <message>
        <source>bedelarij</source>
        <translation>begging</translation>
    </message>
    <message>
        <source>orgaanverwijdering</source>
        <translation>organ removal</translation>
    </message>
    <message>
        <source>huwelijk</source>
        <translation>marriage</translation>
    </message>
    <message>
        <source>draagmoederschap</source>
        <translation>surrogacy</translation>
    </message>
    <message>
        <source>adoptie</source>
        <translation>adoption</translation>
    </message>
    <message>
        <source>geworven</source>
        <translation>recruited</translation>
    </message>
    <message>
        <source>vorm onbekend</source>
        <translation>form unknown</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>geen plek: %1</source>
        <translation>no place: %1</translation>
    </message>
    <message>
        <source>er zijn nog geen locaties</source>
        <translation>there are no facilities yet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Deze cliënt wacht niet meer. Er is niets te sluiten.</source>
        <translation>This client is no longer waiting. There is nothing to close.</translation>
    </message>
    <message>
        <source>Kies een moment tussen het begin van het wachten en nu.</source>
        <translation>Choose a moment between the start of the waiting and now.</translation>
    </message>
    <message>
        <source>geen bedenktijd</source>
        <translation>no reflection period</translation>
    </message>
    <message>
        <source>geen complexe zorg</source>
        <translation>no complex care</translation>
    </message>
    <message>
        <source>alleen vrouwen</source>
        <translation>women only</translation>
    </message>
    <message>
        <source>alleen mannen</source>
        <translation>men only</translation>
    </message>
    <message>
        <source>voor een ander gender</source>
        <translation>for another gender</translation>
    </message>
    <message>
        <source>vraagt een ander geslacht in het document</source>
        <translation>asks for another sex in the document</translation>
    </message>
    <message>
        <source>te jong voor deze plek</source>
        <translation>too young for this place</translation>
    </message>
    <message>
        <source>te oud voor deze plek</source>
        <translation>too old for this place</translation>
    </message>
    <message>
        <source>niet zonder papieren</source>
        <translation>not without papers</translation>
    </message>
    <message>
        <source>niet voor deze vorm van uitbuiting</source>
        <translation>not for this form of exploitation</translation>
    </message>
    <message>
        <source>niet bij LVB</source>
        <translation>not with mild intellectual disability</translation>
    </message>
    <message>
        <source>geen kinderen</source>
        <translation>no children</translation>
    </message>
    <message>
        <source>niet bij verslaving</source>
        <translation>not with addiction</translation>
    </message>
    <message>
        <source>geen rolstoel</source>
        <translation>no wheelchair</translation>
    </message>
    <message>
        <source>geen huisdier</source>
        <translation>no pet</translation>
    </message>
    <message>
        <source>alleen eigen regio</source>
        <translation>own region only</translation>
    </message>
    <message>
        <source>regio niet veilig</source>
        <translation>region not safe</translation>
    </message>
    <message>
        <source>vol</source>
        <translation>full</translation>
    </message>
    <message>
        <source>vraag de locatie of dit kan</source>
        <translation>ask the facility whether this is possible</translation>
    </message>
    <message>
        <source>bedenktijd loopt</source>
        <translation>reflection period runs</translation>
    </message>
    <message>
        <source>verblijfsrecht nog niet bekend: vraag het na</source>
        <translation>residence not known yet: ask about it</translation>
    </message>
    <message>
        <source>complexe zorg nodig</source>
        <translation>complex care needed</translation>
    </message>
    <message>
        <source>complexe zorg nog niet bekend: vraag het na</source>
        <translation>complex care not known yet: ask about it</translation>
    </message>
    <message>
        <source>gender past</source>
        <translation>gender fits</translation>
    </message>
    <message>
        <source>gender nog niet bekend: vraag het na</source>
        <translation>gender not known yet: ask about it</translation>
    </message>
    <message>
        <source>document past</source>
        <translation>document fits</translation>
    </message>
    <message>
        <source>vraagt %1 in het document</source>
        <translation>asks for %1 in the document</translation>
    </message>
    <message>
        <source>document nog niet bekend: vraag het na</source>
        <translation>document not known yet: ask about it</translation>
    </message>
    <message>
        <source>leeftijd nog niet bekend: vraag het na</source>
        <translation>age not known yet: ask about it</translation>
    </message>
    <message>
        <source>leeftijd past (%1)</source>
        <translation>age fits (%1)</translation>
    </message>
    <message>
        <source>vanaf %1 jaar</source>
        <translation>from age %1</translation>
    </message>
    <message>
        <source>tot en met %1 jaar</source>
        <translation>up to age %1</translation>
    </message>
    <message>
        <source>kan zonder papieren</source>
        <translation>possible without papers</translation>
    </message>
    <message>
        <source>vorm van uitbuiting past</source>
        <translation>form of exploitation fits</translation>
    </message>
    <message>
        <source>past bij LVB</source>
        <translation>fits with mild intellectual disability</translation>
    </message>
    <message>
        <source>kinderen kunnen mee</source>
        <translation>children can come along</translation>
    </message>
    <message>
        <source>verslaving kan</source>
        <translation>addiction is possible</translation>
    </message>
    <message>
        <source>rolstoel kan</source>
        <translation>wheelchair is possible</translation>
    </message>
    <message>
        <source>huisdier kan mee</source>
        <translation>pet can come along</translation>
    </message>
    <message>
        <source>eigen regio</source>
        <translation>own region</translation>
    </message>
    <message>
        <source>regio nog niet bekend: vraag het na</source>
        <translation>region not known yet: ask about it</translation>
    </message>
    <message>
        <source>regio veilig</source>
        <translation>region safe</translation>
    </message>
    <message>
        <source>%1 vrij</source>
        <translation>%1 free</translation>
    </message>
    <message>
        <source>vol (%1 vrij)</source>
        <translation>full (%1 free)</translation>
    </message>
    <message>
        <source>beveiliging %1, nodig %2</source>
        <translation>security %1, needed %2</translation>
    </message>
    <message>
        <source>beveiliging nog niet bekend: vraag het na</source>
        <translation>security not known yet: ask about it</translation>
    </message>
    <message>
        <source>beveiliging %1 is lager dan nodig (%2)</source>
        <translation>security %1 is lower than needed (%2)</translation>
    </message>
    <message>
        <source>dicht bij school, werk of behandeling</source>
        <translation>close to school, work or treatment</translation>
    </message>
    <message>
        <source>in de eigen regio</source>
        <translation>in the own region</translation>
    </message>
    <message>
        <source>het team spreekt %1</source>
        <translation>the team speaks %1</translation>
    </message>
    <message>
        <source>kan zonder einddatum</source>
        <translation>possible without end date</translation>
    </message>
    <message>
        <source>bezetting is van deze week</source>
        <translation>occupancy is from this week</translation>
    </message>
    <message>
        <source>%1 heeft geen vrije plek. Kies een andere locatie, of laat de aanvraag wachten.</source>
        <translation>%1 has no free place. Choose another facility, or let the request wait.</translation>
    </message>
    <message>
        <source>%1 heeft plek 1 tot en met %2. Kies een van die plekken.</source>
        <translation>%1 has places 1 to %2. Choose one of those.</translation>
    </message>
    <message>
        <source>Net gereserveerd door %1 om %2. Kies een andere plek.</source>
        <translation>Just reserved by %1 at %2. Choose another place.</translation>
    </message>
    <message>
        <source>Op plek %1 van %2 slaapt al iemand. Kies een andere plek.</source>
        <translation>Someone sleeps in place %1 of %2 already. Choose another place.</translation>
    </message>
    <message>
        <source>Op plek %1 van %2 sliep toen nog iemand. Kies een andere plek of een later begin.</source>
        <translation>Someone still slept in place %1 of %2 then. Choose another place or a later start.</translation>
    </message>
    <message>
        <source>Vul voor beveiliging een cijfer in van 1 tot en met 4, of 0 voor het niveau van de inschatting.</source>
        <translation>Enter a digit from 1 to 4 for security, or 0 for the level of the assessment.</translation>
    </message>
    <message>
        <source>Deze vraag loopt al sinds %1. Ga daarmee verder.</source>
        <translation>This request has been running since %1. Go on with that one.</translation>
    </message>
    <message>
        <source>Deze aanvraag is afgerond. Vraag opnieuw een plek aan.</source>
        <translation>This request is finished. Request a place again.</translation>
    </message>
    <message>
        <source>Voor deze aanvraag is geen plek vastgehouden. Er is niets om vrij te geven.</source>
        <translation>No place is being held for this request. There is nothing to release.</translation>
    </message>
    <message>
        <source>Schrijf op waarom de locatie de cliënt niet opneemt.</source>
        <translation>Write down why the facility does not admit the client.</translation>
    </message>
    <message>
        <source>Vul een aantal plekken in van 0 tot en met 2000.</source>
        <translation>Enter a number of places from 0 to 2000.</translation>
    </message>
    <message>
        <source>Buiten gebruik kan van 0 tot en met het aantal plekken (%1).</source>
        <translation>Out of use can be from 0 to the number of places (%1).</translation>
    </message>
    <message>
        <source>Bezet door anderen kan van 0 tot en met het aantal plekken (%1).</source>
        <translation>Taken by others can be from 0 to the number of places (%1).</translation>
    </message>
    <message>
        <source>Vul voor beveiliging een cijfer in van 1 tot en met 4, of 0 als het nog niet bekend is.</source>
        <translation>Enter a digit from 1 to 4 for security, or 0 when it is not known yet.</translation>
    </message>
    <message>
        <source>Vul een leeftijd in van 0 tot en met 120.</source>
        <translation>Enter an age from 0 to 120.</translation>
    </message>
    <message>
        <source>De laagste leeftijd is hoger dan de hoogste. Wissel ze om of pas er een aan.</source>
        <translation>The lowest age is higher than the highest. Swap them or change one.</translation>
    </message>
    <message>
        <source>Deze casus is afgesloten of overgedragen. Open een nieuwe casus en vraag daarvoor een plek.</source>
        <translation>This case is closed or handed over. Open a new case and request a place for that.</translation>
    </message>
    <message>
        <source>Alleen een plaatsing die loopt kan eindigen. Sluit een aanvraag af met de keuze van locatie of cliënt.</source>
        <translation>Only a running placement can end. Close a request with the choice of the facility or the client.</translation>
    </message>
    <message>
        <source>De cliënt heeft deze plek al. Kies &apos;verhuizen&apos; of &apos;beëindigen&apos;.</source>
        <translation>The client has this place already. Choose &apos;move&apos; or &apos;end&apos;.</translation>
    </message>
    <message>
        <source>De cliënt kan ja zeggen als er een aanbod is. Leg eerst het aanbod van de locatie vast.</source>
        <translation>The client can say yes once there is an offer. Record the facility&apos;s offer first.</translation>
    </message>
    <message>
        <source>Leg eerst vast dat de locatie de plek aanbiedt en dat de cliënt ja zegt.</source>
        <translation>First record that the facility offers the place and that the client says yes.</translation>
    </message>
    <message>
        <source>De cliënt zei al ja tegen een aanbod. Begin de plaatsing, of sluit deze aanvraag af.</source>
        <translation>The client said yes to an offer already. Start the placement, or close this request.</translation>
    </message>
    <message>
        <source>Schrijf waarom je hier maatwerk kiest.</source>
        <translation>Write why you choose a bespoke decision here.</translation>
    </message>
    <message>
        <source>%1 past niet: %2. Kies een andere plek, of schrijf waarom het toch kan.</source>
        <translation>%1 does not fit: %2. Choose another place, or write why it is possible after all.</translation>
    </message>
    <message>
        <source>%1 past niet: %2. Kies een andere plek.</source>
        <translation>%1 does not fit: %2. Choose another place.</translation>
    </message>
    <message>
        <source>%1 Tip: %2.</source>
        <translation>%1 Tip: %2.</translation>
    </message>
    <message>
        <source>%1 heeft beveiliging %2 en nodig is %3. Kies een andere plek, of schrijf waarom het toch kan.</source>
        <translation>%1 has security %2 and %3 is needed. Choose another place, or write why it is possible after all.</translation>
    </message>
    <message>
        <source>%1 neemt niemand meer op. Kies een andere locatie.</source>
        <translation>%1 admits nobody any more. Choose another facility.</translation>
    </message>
    <message>
        <source>Een plek in %1 gaat via CoMensha. Meld de cliënt daar aan en vul het kenmerk in.</source>
        <translation>A place in %1 goes through CoMensha. Register the client there and enter the reference.</translation>
    </message>
    <message>
        <source>%1 biedt geen plek zonder einddatum. Kies een andere locatie, of spreek een einde af.</source>
        <translation>%1 offers no place without an end date. Choose another facility, or agree on an end.</translation>
    </message>
    <message>
        <source>Zonder einddatum blijft het verwachte einde leeg. Haal een van de twee weg.</source>
        <translation>Without an end date the expected end stays empty. Remove one of the two.</translation>
    </message>
    <message>
        <source>Deze dag komt nog. Leg het vast op de dag zelf; plannen kan met &apos;nodig vanaf&apos; en &apos;verwacht einde&apos;.</source>
        <translation>This day is still to come. Record it on the day itself; plan with &apos;needed from&apos; and &apos;expected end&apos;.</translation>
    </message>
    <message>
        <source>Het verwachte einde ligt voor het begin. Kies een later einde, of laat het leeg.</source>
        <translation>The expected end lies before the start. Choose a later end, or leave it empty.</translation>
    </message>
    <message>
        <source>De cliënt heeft al een plek. Kies &apos;verhuizen&apos;, of beëindig eerst die plaatsing.</source>
        <translation>The client has a place already. Choose &apos;move&apos;, or end that placement first.</translation>
    </message>
    <message>
        <source>De cliënt had toen nog een andere plek, tot %1. Kies een later begin.</source>
        <translation>The client still had another place then, until %1. Choose a later start.</translation>
    </message>
    <message>
        <source>Dit einde ligt voor het begin. Kies een moment na %1.</source>
        <translation>This end lies before the start. Choose a moment after %1.</translation>
    </message>
    <message>
        <source>Kies waarom deze plaatsing eindigt.</source>
        <translation>Choose why this placement ends.</translation>
    </message>
    <message>
        <source>Leeftijd is geen reden om een plaatsing te beëindigen. Kies een andere reden, of laat de cliënt blijven.</source>
        <translation>Age is no reason to end a placement. Choose another reason, or let the client stay.</translation>
    </message>
    <message>
        <source>Kies waar de cliënt heen gaat.</source>
        <translation>Choose where the client goes.</translation>
    </message>
    <message>
        <source>Vraag waar de cliënt heen gaat. Weet niemand het? Kies dan als reden: vertrokken, bestemming onbekend.</source>
        <translation>Ask where the client goes. If nobody knows, choose as the reason: left, destination unknown.</translation>
    </message>
    <message>
        <source>Deze plek is zonder einddatum. Leg vast waar de cliënt hierna woont, of dat het de eigen wens is.</source>
        <translation>This place has no end date. Record where the client will live after this, or that it is their own wish.</translation>
    </message>
    <message>
        <source>De cliënt heeft deze plek al. Kies een andere plek in %1.</source>
        <translation>The client has this place already. Choose another place in %1.</translation>
    </message>
    <message>
        <source>Kies waar de cliënt heen verhuist: een locatie of een andere plek in hetzelfde huis.</source>
        <translation>Choose where the client moves: a facility or another place in the same house.</translation>
    </message>
    <message>
        <source>Verhuizen kan vanuit een plaatsing die loopt. Begin anders de nieuwe plaatsing.</source>
        <translation>Moving is possible from a running placement. Otherwise start the new placement.</translation>
    </message>
    <message>
        <source>Bij verhuizen past een andere reden, zoals doorstroom of veiligheid.</source>
        <translation>Moving goes with another reason, such as moving on or safety.</translation>
    </message>
    <message>
        <source>Kies om welke locatie het gaat.</source>
        <translation>Choose which facility it is.</translation>
    </message>
    <message>
        <source>Voor deze aanvraag is al een plek vastgehouden. Ga daarmee verder, of geef die eerst vrij.</source>
        <translation>A place is being held for this request already. Go on with that one, or release it first.</translation>
    </message>
    <message>
        <source>Kies een ander: dit is dezelfde cliënt.</source>
        <translation>Choose somebody else: this is the same client.</translation>
    </message>
    <message>
        <source>Dit is al vastgelegd. Er is niets te veranderen.</source>
        <translation>This is recorded already. There is nothing to change.</translation>
    </message>
    <message>
        <source>Deze cliënten horen bij één gezin. Leg eerst vast dat een van hen het gezin verlaat.</source>
        <translation>These clients belong to one household. First record that one of them leaves it.</translation>
    </message>
    <message>
        <source>gereserveerd tot %1</source>
        <translation>reserved until %1</translation>
    </message>
    <message>
        <source>nog niet open</source>
        <translation>not open yet</translation>
    </message>
    <message>
        <source>plek komt nog</source>
        <translation>place still to come</translation>
    </message>
    <message>
        <source>plek vervalt</source>
        <translation>place goes</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>buiten gebruik: %1</source>
        <translation>out of use: %1</translation>
    </message>
    <message>
        <source>Deze plek kan weer vanaf %1. Leg een nieuwe periode vast als het daarna weer niet kan.</source>
        <translation>This place can be used again from %1. Record a new period if it cannot be used after that.</translation>
    </message>
    <message>
        <source>Kies een dag die nog komt. Wat vandaag verandert, leg je vast bij de locatie zelf.</source>
        <translation>Choose a day that is still to come. What changes today is recorded with the facility itself.</translation>
    </message>
    <message>
        <source>Dit aantal geldt al. Leg een nieuw aantal vast bij de locatie.</source>
        <translation>This number holds already. Record a new number with the facility.</translation>
    </message>
    <message>
        <source>Er woont nog 1 cliënt. Verhuis de cliënt eerst, of kies een latere dag.</source>
        <translation>1 client still lives there. Move the client first, or choose a later day.</translation>
    </message>
    <message>
        <source>Er wonen nog %1 cliënten. Verhuis hen eerst, of kies een latere dag.</source>
        <translation>%1 clients still live there. Move them first, or choose a later day.</translation>
    </message>
    <message>
        <source>Kies een eerste dag die niet na de laatste dag ligt, en niet na vandaag.</source>
        <translation>Choose a first day that is not after the last day, and not after today.</translation>
    </message>
    <message>
        <source>Deze cliënt staat niet bij een gezin. Voeg eerst een gezinslid toe, of doe dit voor de cliënt alleen.</source>
        <translation>This client is not in a household. Add a family member first, or do this for the client alone.</translation>
    </message>
    <message>
        <source>Niet iedereen van dit gezin hoort bij jouw regio of locatie. Vraag een collega die het hele gezin begeleidt.</source>
        <translation>Not everybody in this household belongs to your region or location. Ask a colleague who supports the whole household.</translation>
    </message>
    <message>
        <source>Voor niemand van dit gezin valt hier iets te doen. Kijk bij Plek hoe het ervoor staat.</source>
        <translation>There is nothing to do here for anybody in this household. Look under Place how things stand.</translation>
    </message>
    <message>
        <source>Hiervoor is nog geen passende aanvraag. Vraag eerst voor het hele gezin een plek aan.</source>
        <translation>There is no fitting request for this yet. First ask for places for the whole household.</translation>
    </message>
    <message>
        <source>Zo komt dit gezin niet op één locatie. Kies voor iedereen dezelfde locatie, of leg vast wie niet meer bij het gezin hoort.</source>
        <translation>This way the household does not come to one facility. Choose the same facility for everybody, or record who no longer belongs to it.</translation>
    </message>
    <message>
        <source>Kies een ander gezinslid: dit is dezelfde cliënt.</source>
        <translation>Choose another family member: this is the same client.</translation>
    </message>
    <message>
        <source>Deze cliënt hoort al bij een gezin. Leg eerst vast dat de cliënt dat gezin verlaat.</source>
        <translation>This client belongs to a household already. First record that the client leaves it.</translation>
    </message>
    <message>
        <source>Van deze cliënten is vastgelegd dat ze niet onder één dak horen. Trek dat eerst in, als het weer kan.</source>
        <translation>It is recorded that these clients do not go under one roof. Withdraw that first, if it is possible again.</translation>
    </message>
    <message>
        <source>Deze cliënt staat niet bij een gezin. Er is niets te veranderen.</source>
        <translation>This client is not in a household. There is nothing to change.</translation>
    </message>
    <message>
        <source>geen gebarentaal of schrijftolk</source>
        <translation>no sign language or speech-to-text</translation>
    </message>
    <message>
        <source>veiligheid</source>
        <translation>safety</translation>
    </message>
    <message>
        <source>gebarentaal of schrijftolk kan</source>
        <translation>sign language or speech-to-text possible</translation>
    </message>
    <message>
        <source>veilig met wie er woont</source>
        <translation>safe with who lives there</translation>
    </message>
    <message>
        <source>vol (%1 vrij, %2 nodig)</source>
        <translation>full (%1 free, %2 needed)</translation>
    </message>
    <message>
        <source>gezinslid</source>
        <translation>family member</translation>
    </message>
    <message>
        <source>Plek %1 van %2 is buiten gebruik vanaf %3. Kies een andere plek, of een verwacht einde daarvoor.</source>
        <translation>Place %1 of %2 is out of use from %3. Choose another place, or an expected end before that.</translation>
    </message>
    <message>
        <source>Plek %1 van %2 is buiten gebruik van %3 tot %4. Kies een andere plek, of andere dagen.</source>
        <translation>Place %1 of %2 is out of use from %3 to %4. Choose another place, or other days.</translation>
    </message>
    <message>
        <source>Kies een moment dat nog komt, of laat het leeg om de plek te houden.</source>
        <translation>Choose a moment that is still to come, or leave it empty to keep the place.</translation>
    </message>
    <message>
        <source>De plek was vastgehouden tot %1. Leg het aanbod opnieuw vast; dan is de plek weer vastgehouden.</source>
        <translation>The place was held until %1. Record the offer anew; then the place is held again.</translation>
    </message>
    <message>
        <source>%1 gaat open op %2. Kies een andere locatie, of wacht tot die dag.</source>
        <translation>%1 opens on %2. Choose another facility, or wait until that day.</translation>
    </message>
    <message>
        <source>%1 sluit op %2. Kies een verwacht einde tot die dag, of een andere locatie.</source>
        <translation>%1 closes on %2. Choose an expected end up to that day, or another facility.</translation>
    </message>
    <message>
        <source>Kies vandaag of een latere dag om te sluiten.</source>
        <translation>Choose today or a later day to close.</translation>
    </message>
    <message>
        <source>De locatie gaat open op %1. Kies een latere dag om te sluiten.</source>
        <translation>The facility opens on %1. Choose a later day to close.</translation>
    </message>
    <message>
        <source>Kies eerst de dag vanaf wanneer de plek niet kan, en dan een latere dag waarop het weer kan.</source>
        <translation>First choose the day from which the place cannot be used, and then a later day on which it can be again.</translation>
    </message>
    <message>
        <source>Plek %1 van %2 is dan al buiten gebruik. Kies andere dagen.</source>
        <translation>Place %1 of %2 is out of use then already. Choose other days.</translation>
    </message>
    <message>
        <source>Op plek %1 van %2 woont dan iemand, of die plek is vastgehouden. Regel eerst een andere plek, of kies een latere dag.</source>
        <translation>Somebody lives in place %1 of %2 then, or it is held. First arrange another place, or choose a later day.</translation>
    </message>
    <message>
        <source>Deze cliënt hoort bij een gezin van %1. Doe dit voor het hele gezin, of leg eerst vast dat de cliënt het gezin verlaat.</source>
        <translation>This client belongs to a household of %1. Do this for the whole household, or first record that the client leaves it.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Wat is er van de afspraken gekomen?</source>
        <translation>What became of the agreements?</translation>
    </message>
    <message>
        <source>Geef elke afspraak een oordeel. Ligt het bij een ander, schrijf dan bij wie.</source>
        <translation>Give every agreement a verdict. If it was someone else&apos;s part, write whose.</translation>
    </message>
    <message>
        <source>Bij wie: %1</source>
        <translation>Whose part: %1</translation>
    </message>
    <message>
        <source>Bewaar oordeel over %1</source>
        <translation>Save verdict on %1</translation>
    </message>
    <message>
        <source>begin en doel nog niet ingevuld</source>
        <translation>start and goal not filled in yet</translation>
    </message>
    <message>
        <source>begin %1, nu %2, doel %3 (van 5)</source>
        <translation>start %1, now %2, goal %3 (of 5)</translation>
    </message>
    <message>
        <source>nu %1, doel %2 (van 5)</source>
        <translation>now %1, goal %2 (of 5)</translation>
    </message>
    <message>
        <source>%1: gehaald</source>
        <translation>%1: reached</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Meten op</source>
        <translation>Measure on</translation>
    </message>
    <message>
        <source>nog kiezen</source>
        <translation>still to choose</translation>
    </message>
    <message>
        <source>Nieuwe afspraak</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>Voeg toe</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Wijzig doel</source>
        <translation>Change goal</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Laat doel vervallen</source>
        <translation>Drop goal</translation>
    </message>
    <message>
        <source>Meet dit doel</source>
        <translation>Measure this goal</translation>
    </message>
    <message>
        <source>gedaan op %1</source>
        <translation>done on %1</translation>
    </message>
    <message>
        <source>uiterlijk %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Wijzig afspraak %1</source>
        <translation>Change agreement %1</translation>
    </message>
    <message>
        <source>Laat vervallen</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>Laat afspraak %1 vervallen</source>
        <translation>Drop agreement %1</translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>%1 is gedaan</source>
        <translation>%1 is done</translation>
    </message>
    <message>
        <source>Begin met wat de cliënt zelf wil.</source>
        <translation>Begin with what the client wants.</translation>
    </message>
    <message>
        <source>Maak een plan</source>
        <translation>Make a plan</translation>
    </message>
    <message>
        <source>Daarna komen de oorzaken, de doelen en wie wat doet.</source>
        <translation>After that come the causes, the goals and who does what.</translation>
    </message>
    <message>
        <source>Bespreek</source>
        <translation>Discuss</translation>
    </message>
    <message>
        <source>Stel vast</source>
        <translation>Adopt</translation>
    </message>
    <message>
        <source>Evalueer</source>
        <translation>Evaluate</translation>
    </message>
    <message>
        <source>Rond evaluatie af</source>
        <translation>Finish evaluation</translation>
    </message>
    <message>
        <source>Zorgplan %1</source>
        <translation>Care plan %1</translation>
    </message>
    <message>
        <source>Druk af</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>In eigen woorden</source>
        <translation>In own words</translation>
    </message>
    <message>
        <source>nog niet opgeschreven</source>
        <translation>not written down yet</translation>
    </message>
    <message>
        <source>nog niet ingevuld</source>
        <translation>not filled in yet</translation>
    </message>
    <message>
        <source>Oorzaken</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Netwerk</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Wie blijft</source>
        <translation>Who stays</translation>
    </message>
    <message>
        <source>Akkoord van de cliënt</source>
        <translation>Client&apos;s agreement</translation>
    </message>
    <message>
        <source>Volgende evaluatie</source>
        <translation>Next evaluation</translation>
    </message>
    <message>
        <source>Nieuw doel</source>
        <translation>New goal</translation>
    </message>
    <message>
        <source>Voeg doel toe</source>
        <translation>Add goal</translation>
    </message>
    <message>
        <source>Nieuwe versie zonder evaluatie</source>
        <translation>New version without evaluation</translation>
    </message>
    <message>
        <source>Alle versies</source>
        <translation>All versions</translation>
    </message>
    <message>
        <source>Zorgplan %1, %2</source>
        <translation>Care plan %1, %2</translation>
    </message>
    <message>
        <source>Maak plan</source>
        <translation>Make plan</translation>
    </message>
    <message>
        <source>Fasen, mogen tegelijk</source>
        <translation>Phases, may be at once</translation>
    </message>
    <message>
        <source>Wat er veranderde sinds zorgplan %1</source>
        <translation>What changed since care plan %1</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Bewaar als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>document.pdf</source>
        <translation>document.pdf</translation>
    </message>
    <message>
        <source>1 bladzijde</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>%1 bladzijden</source>
        <translation>%1 pages</translation>
    </message>
    <message>
        <source>niet afgedrukt: %1</source>
        <translation>not printed: %1</translation>
    </message>
    <message>
        <source>Blz. %1 van %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Bewaard. Let op: buiten Luwte is dit bestand niet versleuteld.</source>
        <translation>Saved. Please note: outside Luwte this file is not encrypted.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Druk af</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Voor professional</source>
        <translation>For a professional</translation>
    </message>
    <message>
        <source>Voor cliënt</source>
        <translation>For the client</translation>
    </message>
    <message>
        <source>Voor cliënt, extra eenvoudig</source>
        <translation>For the client, extra easy</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Engels</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Veilige kopie: geen adres, geen achternaam, neutrale titel</source>
        <translation>Safe copy: no address, no family name, neutral title</translation>
    </message>
    <message>
        <source>Waarom geen veilige kopie?</source>
        <translation>Why no safe copy?</translation>
    </message>
    <message>
        <source>Waarom geen veilige kopie</source>
        <translation>Why no safe copy</translation>
    </message>
    <message>
        <source>leesbaarheid: %1 woorden per zin</source>
        <translation>readability: %1 words per sentence</translation>
    </message>
    <message>
        <source>1 lang woord</source>
        <translation>1 long word</translation>
    </message>
    <message>
        <source>%1 lange woorden</source>
        <translation>%1 long words</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Nr. %1 · blz. %2 van %3</source>
        <translation>No. %1 · page %2 of %3</translation>
    </message>
    <message>
        <source>OEFENBESTAND
verzonnen personen</source>
        <translation>PRACTICE FILE
invented people</translation>
    </message>
    <message>
        <source>Deze tekens kunnen niet worden afgedrukt: %1. Schrijf ze anders.</source>
        <translation>These characters cannot be printed: %1. Write them another way.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Luwte kan dit bestand niet schrijven. Kies een andere map of maak ruimte vrij.</source>
        <translation>Luwte cannot write this file. Choose another folder or free up space.</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>Vastgelegd op %1</source>
        <translation>Recorded on %1</translation>
    </message>
    <message>
        <source>Wij bewaren uw BSN. Het staat niet op deze afdruk.</source>
        <translation>We keep your citizen service number. It is not on this print.</translation>
    </message>
    <message>
        <source>Deze dag is nog niet geweest. Kies vandaag of eerder.</source>
        <translation>This day is still to come. Choose today or earlier.</translation>
    </message>
    <message>
        <source>Op deze vraag is al een antwoord. Vraag opnieuw om toestemming.</source>
        <translation>This question has an answer already. Ask for consent again.</translation>
    </message>
    <message>
        <source>Deze toestemming geldt niet (meer). Er is niets in te trekken.</source>
        <translation>This consent does not hold (any more). There is nothing to withdraw.</translation>
    </message>
    <message>
        <source>Dit is de enige casus van deze cliënt. Wis dan alles van de cliënt.</source>
        <translation>This is the only case of this client. Erase everything of the client then.</translation>
    </message>
    <message>
        <source>Schrijf waarom je dit wist. De reden gaat mee weg; de grond blijft staan.</source>
        <translation>Write why you erase this. The reason goes along; the ground stays.</translation>
    </message>
    <message>
        <source>Dit besluit is al uitgevoerd of ingetrokken.</source>
        <translation>This decision was carried out or withdrawn already.</translation>
    </message>
    <message>
        <source>Wissen doe je met z&apos;n tweeën. Laat een collega of de FG dit besluit uitvoeren.</source>
        <translation>Erasing takes two people. Let a colleague or the data protection officer carry out this decision.</translation>
    </message>
    <message>
        <source>Een BSN leg je alleen vast als een wet het vraagt: Jeugdwet, Wmo, Zvw of Wlz. Leg eerst die financiering vast.</source>
        <translation>A citizen service number is recorded only when a law asks it: Youth Act, Wmo, Zvw or Wlz. Record that funding first.</translation>
    </message>
    <message>
        <source>Dit nummer kan geen BSN zijn. Kijk het na op de zorgpas of het identiteitsbewijs.</source>
        <translation>This number cannot be a citizen service number. Check it on the health card or identity document.</translation>
    </message>
    <message>
        <source>Deze bewaarplicht is al opgeheven.</source>
        <translation>This legal hold was released already.</translation>
    </message>
    <message>
        <source>Kies een dag na vandaag. Dan kijken jullie er opnieuw naar.</source>
        <translation>Choose a day after today. Then you look at it again.</translation>
    </message>
    <message>
        <source>Verlengen kon tot en met de eerste termijn. Beantwoord het verzoek zo snel mogelijk.</source>
        <translation>Extending was possible until the first term. Answer the request as soon as you can.</translation>
    </message>
    <message>
        <source>Kies waarom (een deel van) het verzoek niet kan.</source>
        <translation>Choose why (part of) the request is not possible.</translation>
    </message>
    <message>
        <source>Leg in gewone taal uit waarom. De cliënt leest dit, en kan klagen bij de toezichthouder.</source>
        <translation>Explain why in plain language. The client reads this, and can complain to the supervisor.</translation>
    </message>
    <message>
        <source>Lees eerst alle teksten na op wat over een ander gaat. Nog te lezen: %1.</source>
        <translation>First read all texts for what is about somebody else. Still to read: %1.</translation>
    </message>
    <message>
        <source>Kies waarom deze passage onleesbaar wordt.</source>
        <translation>Choose why this passage is blacked out.</translation>
    </message>
    <message>
        <source>Deze passage staat niet in de tekst. Neem haar letterlijk over.</source>
        <translation>This passage is not in the text. Copy it word for word.</translation>
    </message>
    <message>
        <source>Voor dit doel en deze ontvanger is er geen toestemming. Vraag de cliënt, of kies een andere grondslag.</source>
        <translation>There is no consent for this purpose and this recipient. Ask the client, or choose another legal basis.</translation>
    </message>
    <message>
        <source>De toestemming is ingetrokken op %1. Kies een andere grondslag of vraag opnieuw.</source>
        <translation>The consent was withdrawn on %1. Choose another legal basis or ask again.</translation>
    </message>
    <message>
        <source>De toestemming gold tot en met %1. Vraag opnieuw.</source>
        <translation>The consent was valid until %1. Ask again.</translation>
    </message>
    <message>
        <source>De toestemming is gevraagd, en nog niet gegeven. Wacht op het antwoord van de cliënt.</source>
        <translation>Consent was asked, and is not given yet. Wait for the client&apos;s answer.</translation>
    </message>
    <message>
        <source>De toestemming geldt vanaf %1. Wacht tot die dag, of vraag opnieuw.</source>
        <translation>The consent is valid from %1. Wait until that day, or ask again.</translation>
    </message>
    <message>
        <source>De toestemming geldt niet voor: %1. Laat dat weg, of vraag opnieuw.</source>
        <translation>The consent does not cover: %1. Leave that out, or ask again.</translation>
    </message>
    <message>
        <source>De cliënt is jonger dan 16. Ook een ouder of voogd geeft toestemming.</source>
        <translation>The client is under 16. A parent or guardian consents as well.</translation>
    </message>
    <message>
        <source>De cliënt is 12 jaar of ouder en beslist mee. Kies: cliënt en ouder of voogd.</source>
        <translation>The client is 12 or older and decides as well. Choose: the client and parent or guardian.</translation>
    </message>
    <message>
        <source>Vanaf 16 jaar geeft de cliënt zelf toestemming. Vraag het de cliënt.</source>
        <translation>From 16 the clients consent themselves. Ask the client.</translation>
    </message>
    <message>
        <source>Vul in hoe de ouder of voogd heet.</source>
        <translation>Fill in the name of the parent or guardian.</translation>
    </message>
    <message>
        <source>CoMensha vraagt toestemming op papier. Laat het formulier tekenen.</source>
        <translation>CoMensha asks for consent on paper. Have the form signed.</translation>
    </message>
    <message>
        <source>De laatste dag ligt voor de eerste. Kies een latere dag.</source>
        <translation>The last day is before the first. Choose a later day.</translation>
    </message>
    <message>
        <source>De laatste dag is al voorbij. Kies een latere dag.</source>
        <translation>The last day is over already. Choose a later day.</translation>
    </message>
    <message>
        <source>Kies voor welke gegevens de toestemming geldt.</source>
        <translation>Choose which data the consent covers.</translation>
    </message>
    <message>
        <source>Het veld %1 gaat nooit naar buiten. Laat het weg.</source>
        <translation>The field %1 never goes out. Leave it out.</translation>
    </message>
    <message>
        <source>Het adres van de opvang gaat alleen naar de opvang die de cliënt opneemt, of bij levensgevaar naar de politie. Laat het weg.</source>
        <translation>The address of the shelter goes only to the shelter that takes the client in, or to the police when a life is in danger. Leave it out.</translation>
    </message>
    <message>
        <source>Aan de IND en de vreemdelingenpolitie deel je alleen met toestemming van de cliënt. Bespreek het eerst, of laat de advocaat het doen.</source>
        <translation>With the immigration service and the aliens police you share only with the client&apos;s consent. Talk about it first, or let the lawyer do it.</translation>
    </message>
    <message>
        <source>De WGS geldt alleen voor Zorg- en Veiligheidshuizen, RIEC&apos;s, FEC en iCOV. Kies een andere grondslag.</source>
        <translation>The WGS holds only for Care and Safety Houses, RIECs, FEC and iCOV. Choose another legal basis.</translation>
    </message>
    <message>
        <source>Het meldrecht geldt alleen voor een melding bij Veilig Thuis. Kies een andere grondslag.</source>
        <translation>The right to report holds only for a report to Veilig Thuis. Choose another legal basis.</translation>
    </message>
    <message>
        <source>Een conflict van plichten vraagt dit antwoord: %1.</source>
        <translation>A conflict of duties asks for this answer: %1.</translation>
    </message>
    <message>
        <source>Kies of de cliënt weet dat je deelt.</source>
        <translation>Choose whether the client knows that you share.</translation>
    </message>
    <message>
        <source>Vul in op welke dag je het de cliënt hebt verteld.</source>
        <translation>Fill in on which day you told the client.</translation>
    </message>
    <message>
        <source>Schrijf waarom de cliënt het (nog) niet weet.</source>
        <translation>Write why the client does not know (yet).</translation>
    </message>
    <message>
        <source>Kies op welke grond je deelt.</source>
        <translation>Choose on which legal basis you share.</translation>
    </message>
    <message>
        <source>Schrijf wie het ontvangt: naam, functie en organisatie.</source>
        <translation>Write who receives it: name, position and organisation.</translation>
    </message>
    <message>
        <source>Kies welke opvang de cliënt opneemt.</source>
        <translation>Choose which shelter takes the client in.</translation>
    </message>
    <message>
        <source>Schrijf in één zin waarom je deelt.</source>
        <translation>Write in one sentence why you share.</translation>
    </message>
    <message>
        <source>Je deelt meer dan dit doel vraagt. Schrijf waarom dat nodig is.</source>
        <translation>You share more than this purpose asks. Write why that is needed.</translation>
    </message>
    <message>
        <source>Dit verzoek is al beantwoord. Leg een nieuw verzoek vast.</source>
        <translation>This request was answered already. Record a new request.</translation>
    </message>
    <message>
        <source>Stel eerst vast of het verzoek echt van de cliënt komt.</source>
        <translation>First establish whether the request really comes from the client.</translation>
    </message>
    <message>
        <source>Neem het verzoek eerst in behandeling.</source>
        <translation>Take up the request first.</translation>
    </message>
    <message>
        <source>Deze stap past niet bij de stand van het verzoek. Kijk welke stap nu kan.</source>
        <translation>This step does not fit the state of the request. Look which step is possible now.</translation>
    </message>
    <message>
        <source>Er geldt een bewaarplicht: %1. Hef die eerst op, met reden.</source>
        <translation>There is a legal hold: %1. Release it first, with a reason.</translation>
    </message>
    <message>
        <source>Er loopt nog een casus. Sluit die eerst af, of wis één record.</source>
        <translation>There is an open case. Close it first, or erase one record.</translation>
    </message>
    <message>
        <source>%1 schrijft bewaren voor tot en met %2. Tot die dag blijft het staan.</source>
        <translation>%1 requires keeping until %2. Until that day it stays.</translation>
    </message>
    <message>
        <source>De bewaartermijn is nog niet voorbij. Kies een andere grond, of wacht.</source>
        <translation>The retention term is not over yet. Choose another ground, or wait.</translation>
    </message>
    <message>
        <source>Van deze velden is niets bekend. Kies andere velden.</source>
        <translation>Nothing is known of these fields. Choose other fields.</translation>
    </message>
    <message>
        <source>In de tekst staat het BSN. Dat deel je nooit zo. Haal het weg.</source>
        <translation>The text has the citizen service number in it. That is never shared like this. Take it out.</translation>
    </message>
    <message>
        <source>Een zorgcoördinator of teamleider besluit dit. Bij levensgevaar besluit je zelf.</source>
        <translation>A care coordinator or team leader decides this. When a life is in danger you decide yourself.</translation>
    </message>
    <message>
        <source>De gegevens zijn net veranderd. Bekijk nog eens wat er meegaat.</source>
        <translation>The data just changed. Look once more at what goes along.</translation>
    </message>
    <message>
        <source>De eerste dag ligt in de toekomst. Kies vandaag of eerder.</source>
        <translation>The first day lies in the future. Choose today or earlier.</translation>
    </message>
    <message>
        <source>Hierover is al besloten. Leg een nieuw geschil vast als het opnieuw begint.</source>
        <translation>This was decided already. Record a new dispute if it begins again.</translation>
    </message>
    <message>
        <source>Kies de dag van het besluit: na het begin, en niet na vandaag.</source>
        <translation>Choose the day of the decision: after the beginning, and not after today.</translation>
    </message>
    <message>
        <source>%1 eindigt vandaag</source>
        <translation>%1 ends today</translation>
    </message>
    <message>
        <source>%2 eindigt morgen, op %3</source>
        <translation>%2 ends tomorrow, on %3</translation>
    </message>
    <message>
        <source>%2 eindigt over %1 dagen, op %3</source>
        <translation>%2 ends in %1 days, on %3</translation>
    </message>
    <message>
        <source>%1: de cliënt wordt %2.</source>
        <translation>%1: the client turns %2.</translation>
    </message>
    <message>
        <source>Het vervolg is aangevraagd, en nog niet toegekend.</source>
        <translation>What follows is applied for, and not granted yet.</translation>
    </message>
    <message>
        <source>Er is nog geen vervolg.</source>
        <translation>Nothing follows yet.</translation>
    </message>
</context>
<context>
    <name>privacy-page</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>AVG-verzoeken</source>
        <translation>Privacy requests</translation>
    </message>
    <message>
        <source>Er wacht geen verzoek op antwoord.</source>
        <translation>No request waits for an answer.</translation>
    </message>
    <message>
        <source>1 dag over de datum</source>
        <translation>1 day past its date</translation>
    </message>
    <message>
        <source>%1 dagen over de datum</source>
        <translation>%1 days past its date</translation>
    </message>
    <message>
        <source>Antwoord vandaag</source>
        <translation>Answer today</translation>
    </message>
    <message>
        <source>Antwoord morgen</source>
        <translation>Answer tomorrow</translation>
    </message>
    <message>
        <source>Nog %1 dagen</source>
        <translation>%1 days left</translation>
    </message>
    <message>
        <source>Bewaartermijn voorbij</source>
        <translation>Retention term over</translation>
    </message>
    <message>
        <source>Er is geen dossier waarover nu besloten wordt. Niets gaat vanzelf weg.</source>
        <translation>There is no file to decide about now. Nothing goes by itself.</translation>
    </message>
    <message>
        <source>geen wettelijke termijn</source>
        <translation>no term in law</translation>
    </message>
    <message>
        <source>Bewaren tot en met %1 (%2)</source>
        <translation>Keep until %1 (%2)</translation>
    </message>
    <message>
        <source> · bewaarplicht</source>
        <translation> · legal hold</translation>
    </message>
    <message>
        <source>Bewaar langer</source>
        <translation>Keep longer</translation>
    </message>
    <message>
        <source>Bewaar langer: %1</source>
        <translation>Keep longer: %1</translation>
    </message>
    <message>
        <source>Besluit te wissen</source>
        <translation>Decide to erase</translation>
    </message>
    <message>
        <source>Besluit te wissen: %1</source>
        <translation>Decide to erase: %1</translation>
    </message>
    <message>
        <source>Besloten om te wissen</source>
        <translation>Decided to erase</translation>
    </message>
    <message>
        <source>Wissen kan niet terug. Wie het uitvoert, kijkt eerst of de grond klopt.</source>
        <translation>Erasing cannot be undone. Whoever carries it out first looks whether the ground is right.</translation>
    </message>
    <message>
        <source>alles</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>één record</source>
        <translation>one record</translation>
    </message>
    <message>
        <source>%1 · besloten op %2 door %3</source>
        <translation>%1 · decided on %2 by %3</translation>
    </message>
    <message>
        <source>Trek in</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Wis voorgoed</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Gewist</source>
        <translation>Erased</translation>
    </message>
    <message>
        <source>Oude reservekopieën kunnen dit nog bevatten, tot ze zijn opgeruimd.</source>
        <translation>Old backups may still hold this, until they are cleared away.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>prospect</name>
    <message>
        <source>Zes pijlers</source>
        <translation>Six pillars</translation>
    </message>
    <message>
        <source>Wie blijft betrokken</source>
        <translation>Who stays involved</translation>
    </message>
    <message>
        <source>Klaar om los te laten</source>
        <translation>Ready to let go</translation>
    </message>
    <message>
        <source>Het perspectiefplan is veranderd en nog niet vastgesteld.</source>
        <translation>The prospect plan has changed and is not confirmed yet.</translation>
    </message>
    <message>
        <source>Niemand gaat weg zonder perspectief en zekerheid. Wat hier staat, is nodig voor nazorg en afsluiten.</source>
        <translation>Nobody leaves without prospects and certainty. What it says here is needed for aftercare and closing.</translation>
    </message>
    <message>
        <source>Stel het perspectiefplan vast</source>
        <translation>Confirm the prospect plan</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Overig</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Herstelcode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Deze code opent het bestand als het wachtwoord kwijt is. Bewaar dit blad achter slot, niet bij de computer.</source>
        <translation>This code opens the file when the passphrase is lost. Keep this paper under lock, not near the computer.</translation>
    </message>
</context>
<context>
    <name>rekey</name>
    <message>
        <source>Dit hoort niet bij jouw rol. Vraag een collega die dit mag.</source>
        <translation>This is not part of your role. Ask a colleague who may do this.</translation>
    </message>
    <message>
        <source>Dit bestand is open om te lezen. Sluit het andere venster om te kunnen opslaan.</source>
        <translation>This file is open for reading. Close the other window to be able to save.</translation>
    </message>
    <message>
        <source>De schijf geeft een storing. Sluit Luwte, controleer de schijf en open het bestand opnieuw.</source>
        <translation>The disk fails. Close Luwte, check the disk and open the file again.</translation>
    </message>
    <message>
        <source>Het bestand een nieuwe sleutel geven is niet afgemaakt. Alles is zoals het was, met de oude wachtwoorden.</source>
        <translation>Giving the file a new key was not finished. Everything is as it was, with the old passphrases.</translation>
    </message>
    <message>
        <source>Het bestand heeft een nieuwe sleutel. Dat is nu afgemaakt. Alleen wie dat deed kan het openen; collega&apos;s krijgen een nieuw startwachtwoord.</source>
        <translation>The file has a new key. That is now finished. Only whoever did this can open it; colleagues get a new starting passphrase.</translation>
    </message>
    <message>
        <source>De kopie met de nieuwe sleutel klopt niet. Er is niets veranderd. Controleer de schijf en probeer het opnieuw.</source>
        <translation>The copy with the new key is not right. Nothing was changed. Check the disk and try again.</translation>
    </message>
    <message>
        <source>Dit is een startwachtwoord. Open het bestand eerst gewoon en kies een eigen wachtwoord.</source>
        <translation>This is a starting passphrase. First open the file normally and choose one of your own.</translation>
    </message>
    <message>
        <source>Het bestand krijgt een nieuwe sleutel</source>
        <translation>The file is given a new key</translation>
    </message>
    <message>
        <source>Vul je naam en je eigen wachtwoord in.</source>
        <translation>Fill in your name and your own passphrase.</translation>
    </message>
    <message>
        <source>Dit gaat met je eigen wachtwoord, niet met de herstelcode. Kies eerst een nieuw wachtwoord bij Beheer.</source>
        <translation>This is done with your own passphrase, not with the recovery code. First choose a new passphrase in Administration.</translation>
    </message>
    <message>
        <source>Nieuwe sleutel voor het hele bestand</source>
        <translation>New key for the whole file</translation>
    </message>
    <message>
        <source>Nieuwe herstelcode</source>
        <translation>New recovery code</translation>
    </message>
    <message>
        <source>Doe dit als iemand die niet meer mag, misschien een kopie van de sleutel heeft. Luwte versleutelt alles opnieuw. Daarna past alleen jouw wachtwoord nog, en een nieuwe herstelcode. Collega&apos;s krijgen van jou een nieuw startwachtwoord. Reservekopieën van voor vandaag blijven met de oude wachtwoorden te openen.</source>
        <translation>Do this when somebody who may no longer come in perhaps has a copy of the key. Luwte encrypts everything anew. After that only your passphrase fits, and a new recovery code. Colleagues get a new starting passphrase from you. Backups from before today can still be opened with the old passphrases.</translation>
    </message>
    <message>
        <source>1 collega heeft straks een nieuw startwachtwoord nodig.</source>
        <translation>1 colleague will need a new starting passphrase.</translation>
    </message>
    <message>
        <source>%1 collega&apos;s hebben straks een nieuw startwachtwoord nodig.</source>
        <translation>%1 colleagues will need a new starting passphrase.</translation>
    </message>
    <message>
        <source>Druk de nieuwe herstelcode af of schrijf hem over, en typ twee groepen over. Daarna begint het. De oude code past dan niet meer.</source>
        <translation>Print the new recovery code or copy it by hand, and type two groups over. Then it begins. The old code does not fit any more after that.</translation>
    </message>
    <message>
        <source>Versleutel alles opnieuw</source>
        <translation>Encrypt everything anew</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Het bestand heeft de nieuwe sleutel, maar de schijf gaf daarna een storing. Controleer de schijf en open het bestand opnieuw; dan maakt Luwte het af.</source>
        <translation>The file has the new key, but the disk gave trouble after that. Check the disk and open the file again; then Luwte finishes it.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>De dag van vertrek telt niet mee. Wie er nog is, telt mee tot en met de laatste dag van het rapport.</source>
        <translation>The day of leaving does not count. Who is still there counts through the last day of the report.</translation>
    </message>
    <message>
        <source>De laatste regel is het totaal. De duur telt vanaf het echte begin, ook als dat voor de eerste dag ligt.</source>
        <translation>The last line is the total. Length counts from the real start, also when that was before the first day.</translation>
    </message>
    <message>
        <source>Wie binnen een huis van kamer wisselt, blijft; wie naar een ander huis gaat, telt daar opnieuw.</source>
        <translation>Whoever changes rooms within a house stays; whoever goes to another house counts there anew.</translation>
    </message>
    <message>
        <source>De laatste regel is het totaal. Plekken die op een dag buiten gebruik waren, tellen die dag niet als beschikbaar.</source>
        <translation>The last line is the total. Places that were out of use on a day do not count as available that day.</translation>
    </message>
    <message>
        <source>Wachten telt in hele etmalen, tot de plek er was of tot het einde van het rapport.</source>
        <translation>Waiting counts in whole periods of 24 hours, until there was a place or until the end of the report.</translation>
    </message>
    <message>
        <source>Dit rapport is er niet. Kies een van deze: %1.</source>
        <translation>There is no such report. Choose one of these: %1.</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>AVG-verzoeken</source>
        <translation>Privacy requests</translation>
    </message>
    <message>
        <source>Antwoord vandaag</source>
        <translation>Answer today</translation>
    </message>
    <message>
        <source>1 dag over de datum (%1)</source>
        <translation>1 day past its date (%1)</translation>
    </message>
    <message>
        <source>%1 dagen over de datum (%2)</source>
        <translation>%1 days past its date (%2)</translation>
    </message>
    <message>
        <source>Antwoord morgen (%1)</source>
        <translation>Answer tomorrow (%1)</translation>
    </message>
    <message>
        <source>Antwoord binnen %1 dagen (%2)</source>
        <translation>Answer within %1 days (%2)</translation>
    </message>
    <message>
        <source>De cliënt mag zien wat er bewaard wordt, het laten verbeteren of laten wissen. Een verzoek krijgt binnen een maand antwoord.</source>
        <translation>Clients may see what is kept, have it corrected or have it erased. A request is answered within a month.</translation>
    </message>
    <message>
        <source>Beantwoord op %1</source>
        <translation>Answered on %1</translation>
    </message>
    <message>
        <source> · ontvangen %1</source>
        <translation> · received %1</translation>
    </message>
    <message>
        <source>Leg verzoek vast</source>
        <translation>Record a request</translation>
    </message>
    <message>
        <source>Het is echt de cliënt</source>
        <translation>It really is the client</translation>
    </message>
    <message>
        <source>Neem in behandeling</source>
        <translation>Take it up</translation>
    </message>
    <message>
        <source>Beantwoord</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Verleng</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Bekijk inzagedossier</source>
        <translation>Look at the access file</translation>
    </message>
    <message>
        <source>Onleesbaar: %1</source>
        <translation>Blacked out: %1</translation>
    </message>
    <message>
        <source>Lees na: %1</source>
        <translation>Read through: %1</translation>
    </message>
    <message>
        <source>Niets over anderen</source>
        <translation>Nothing about others</translation>
    </message>
    <message>
        <source>Verder niets over anderen</source>
        <translation>Nothing more about others</translation>
    </message>
    <message>
        <source>Maak passage onleesbaar</source>
        <translation>Black out a passage</translation>
    </message>
    <message>
        <source>Daarna nog 1 tekst.</source>
        <translation>After that 1 more text.</translation>
    </message>
    <message>
        <source>Daarna nog %1 teksten.</source>
        <translation>After that %1 more texts.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>Op deze plek staat al een bestand van Luwte. Zet de reservekopie terug in een nieuwe map, kijk of alles klopt, en open dan die map. De oude map kun je daarna bewaren of weggooien.</source>
        <translation>There is a file of Luwte in this place already. Put the backup back in a new folder, check that all is well, and then open that folder. You can keep the old folder or throw it away after that.</translation>
    </message>
    <message>
        <source>Deze map is niet leeg. Kies een lege of nieuwe map.</source>
        <translation>This folder is not empty. Choose an empty or new folder.</translation>
    </message>
    <message>
        <source>Deze plek is er niet. Kies een map die er is.</source>
        <translation>This place does not exist. Choose a folder that exists.</translation>
    </message>
    <message>
        <source>Luwte teruggezet</source>
        <translation>Luwte put back</translation>
    </message>
    <message>
        <source>Gestopt. Er is niets teruggezet.</source>
        <translation>Stopped. Nothing was put back.</translation>
    </message>
    <message>
        <source>Kies eerst de reservekopie.</source>
        <translation>Choose the backup first.</translation>
    </message>
    <message>
        <source>Kies eerst waar de reservekopie komt te staan.</source>
        <translation>Choose first where the backup is put.</translation>
    </message>
    <message>
        <source>Dat paste een paar keer niet. Wacht even en probeer het opnieuw.</source>
        <translation>That did not fit a few times. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>De reservekopie wordt nagekeken en teruggezet</source>
        <translation>The backup is being checked and put back</translation>
    </message>
    <message>
        <source>Reservekopie terugzetten</source>
        <translation>Put a backup back</translation>
    </message>
    <message>
        <source>De reservekopie wordt een nieuw bestand, op een nieuwe plek. Het bestand dat je had, blijft zoals het is. Gebruik daarna het teruggezette: kies later &apos;Ander bestand…&apos; en dan deze plek.</source>
        <translation>The backup becomes a new file, in a new place. The file that you had stays as it is. Use the new one from then on: choose &apos;Other file…&apos; later, and then this place.</translation>
    </message>
    <message>
        <source>Kies de reservekopie…</source>
        <translation>Choose the backup…</translation>
    </message>
    <message>
        <source>Kies de nieuwe plek…</source>
        <translation>Choose the new place…</translation>
    </message>
    <message>
        <source>nog niet gekozen</source>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>Wachtwoord, of de herstelcode</source>
        <translation>Passphrase, or the recovery code</translation>
    </message>
    <message>
        <source>Zet terug</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Wat na %1 is gewist, kan hier weer staan: Luwte kon het bestand van nu daarvoor niet lezen. Kijk na wat gewist was, en wis het opnieuw.</source>
        <translation>What was erased after %1 may be here again: Luwte could not read the present file for it. Look up what was erased, and erase it again.</translation>
    </message>
    <message>
        <source>Wat na %1 is gewist, is ook hier gewist.</source>
        <translation>What was erased after %1 has been erased here too.</translation>
    </message>
    <message>
        <source>Deze reservekopie is niet van het bestand in die map. Noem de map waar zij van is.</source>
        <translation>This backup is not of the file in that folder. Name the folder it belongs to.</translation>
    </message>
    <message>
        <source>In het bestand van nu is niet meer te lezen wat er is gewist.</source>
        <translation>What was erased can no longer be read in the present file.</translation>
    </message>
    <message>
        <source>Wat gewist was, is hier niet weer te wissen. Er is niets teruggezet. Controleer de schijf en probeer het opnieuw.</source>
        <translation>What was erased cannot be erased here again. Nothing was put back. Check the disk and try again.</translation>
    </message>
</context>
<context>
    <name>rights</name>
    <message>
        <source>eigen inzet</source>
        <translation>own work</translation>
    </message>
    <message>
        <source>eigen casussen</source>
        <translation>own cases</translation>
    </message>
    <message>
        <source>eigen locatie</source>
        <translation>own location</translation>
    </message>
    <message>
        <source>eigen regio</source>
        <translation>own region</translation>
    </message>
    <message>
        <source>heel kantoor</source>
        <translation>whole office</translation>
    </message>
</context>
<context>
    <name>rights_card</name>
    <message>
        <source>Een advocaat</source>
        <translation>A lawyer</translation>
    </message>
    <message>
        <source>U krijgt een advocaat. Dat kost u niets. De advocaat staat aan uw kant.</source>
        <translation>You get a lawyer. It costs you nothing. The lawyer is on your side.</translation>
    </message>
    <message>
        <source>Een tolk</source>
        <translation>An interpreter</translation>
    </message>
    <message>
        <source>U mag praten in uw eigen taal. Wij zoeken een tolk. Wilt u een andere tolk? Zeg het.</source>
        <translation>You may speak your own language. We look for an interpreter. Do you want another one? Say so.</translation>
    </message>
    <message>
        <source>Tijd om na te denken</source>
        <translation>Time to think</translation>
    </message>
    <message>
        <source>Hebt u geen verblijfsrecht? Dan kunt u bedenktijd krijgen. U hoeft dan nog niets te beslissen.</source>
        <translation>Do you have no right to stay? Then you can get a reflection period. You do not have to decide anything yet.</translation>
    </message>
    <message>
        <source>In Nederland blijven</source>
        <translation>Staying in the Netherlands</translation>
    </message>
    <message>
        <source>Misschien kunt u een vergunning krijgen. Uw advocaat legt dit uit.</source>
        <translation>Perhaps you can get a permit. Your lawyer explains this.</translation>
    </message>
    <message>
        <source>Geld om van te leven</source>
        <translation>Money to live on</translation>
    </message>
    <message>
        <source>U kunt geld krijgen voor eten en kleren. Wij vragen het samen aan.</source>
        <translation>You can get money for food and clothes. We apply for it together.</translation>
    </message>
    <message>
        <source>Een dokter</source>
        <translation>A doctor</translation>
    </message>
    <message>
        <source>Bent u ziek of hebt u pijn? U mag naar de dokter. Ook zonder papieren.</source>
        <translation>Are you ill or in pain? You may see a doctor. Without papers, too.</translation>
    </message>
    <message>
        <source>Geld voor schade</source>
        <translation>Money for damage</translation>
    </message>
    <message>
        <source>Er is een fonds voor slachtoffers van geweld. Daar kunt u geld vragen. Dat kan soms ook zonder aangifte.</source>
        <translation>There is a fund for victims of violence. You can ask for money there. Sometimes that is possible without the police.</translation>
    </message>
    <message>
        <source>Praten bij de rechter</source>
        <translation>Speaking to the judge</translation>
    </message>
    <message>
        <source>Komt er een zitting? Dan mag u daar iets zeggen. U mag het ook opschrijven.</source>
        <translation>Is there a court hearing? Then you may say something there. You may also write it down.</translation>
    </message>
    <message>
        <source>Weten wat er gebeurt</source>
        <translation>Knowing what happens</translation>
    </message>
    <message>
        <source>U mag weten hoe het met de zaak gaat. U hoort het ook als iemand vrijkomt.</source>
        <translation>You may know how the case goes. You also hear when somebody is released.</translation>
    </message>
    <message>
        <source>Uw adres blijft geheim</source>
        <translation>Your address stays secret</translation>
    </message>
    <message>
        <source>Niemand hoeft te weten waar u woont. Wij helpen u daarbij.</source>
        <translation>Nobody has to know where you live. We help you with that.</translation>
    </message>
    <message>
        <source>Leren</source>
        <translation>Learning</translation>
    </message>
    <message>
        <source>U kunt Nederlands leren of naar school gaan. Wij zoeken samen wat past.</source>
        <translation>You can learn Dutch or go to school. We look together for what fits.</translation>
    </message>
    <message>
        <source>Werk en loon</source>
        <translation>Work and pay</translation>
    </message>
    <message>
        <source>Wie werkt, krijgt loon. Dat geldt ook voor werk van vroeger. Vraag ons of u nu mag werken.</source>
        <translation>Whoever works gets paid. That is also true for earlier work. Ask us whether you may work now.</translation>
    </message>
    <message>
        <source>Uw rechten</source>
        <translation>Your rights</translation>
    </message>
    <message>
        <source>Dit zijn uw rechten. U beslist zelf wat u wilt. Hulp krijgt u ook zonder aangifte.</source>
        <translation>These are your rights. You decide what you want. You get help without going to the police, too.</translation>
    </message>
    <message>
        <source>Hulp nodig?</source>
        <translation>Need help?</translation>
    </message>
    <message>
        <source>Is er nu gevaar? Bel 112.</source>
        <translation>Is there danger now? Then call 112.</translation>
    </message>
    <message>
        <source>Begrijpt u iets niet? Vraag het. Vragen mag altijd.</source>
        <translation>Is something not clear? Ask. You may always ask.</translation>
    </message>
    <message>
        <source>Telefoon van uw begeleider</source>
        <translation>Phone of your support worker</translation>
    </message>
</context>
<context>
    <name>rights_check</name>
    <message>
        <source>Nog niet bekeken</source>
        <translation>Nobody looked yet</translation>
    </message>
    <message>
        <source>over de datum: %1</source>
        <translation>overdue: %1</translation>
    </message>
    <message>
        <source>uiterlijk %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>besluit van %1</source>
        <translation>decision of %1</translation>
    </message>
    <message>
        <source>aangevraagd op %1</source>
        <translation>applied for on %1</translation>
    </message>
    <message>
        <source>Rechtencheck</source>
        <translation>Rights check</translation>
    </message>
    <message>
        <source>Alle rechten zijn bekeken. Kies een vak om iets bij te werken.</source>
        <translation>All rights were looked at. Choose a box to bring something up to date.</translation>
    </message>
    <message>
        <source>1 recht is nog niet bekeken. Kies een vak, met de muis of de pijltjes.</source>
        <translation>1 right was not looked at yet. Choose a box, with the mouse or the arrow keys.</translation>
    </message>
    <message>
        <source>%1 rechten zijn nog niet bekeken. Kies een vak, met de muis of de pijltjes.</source>
        <translation>%1 rights were not looked at yet. Choose a box, with the mouse or the arrow keys.</translation>
    </message>
    <message>
        <source>Druk de rechtenkaart af</source>
        <translation>Print the rights card</translation>
    </message>
    <message>
        <source>Leg vast</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>risk</name>
    <message>
        <source>geen aanwijzing</source>
        <translation>no indication</translation>
    </message>
    <message>
        <source>laag</source>
        <translation>low</translation>
    </message>
    <message>
        <source>verhoogd</source>
        <translation>raised</translation>
    </message>
    <message>
        <source>hoog</source>
        <translation>high</translation>
    </message>
    <message>
        <source>acuut</source>
        <translation>acute</translation>
    </message>
    <message>
        <source>niet beoordeeld</source>
        <translation>not assessed</translation>
    </message>
    <message>
        <source>risico niet beoordeeld</source>
        <translation>risk not assessed</translation>
    </message>
    <message>
        <source>risico %1, %2</source>
        <translation>risk %1, %2</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>zoals berekend</source>
        <translation>as calculated</translation>
    </message>
    <message>
        <source>(%1 zonder antwoord)</source>
        <translation>(%1 without an answer)</translation>
    </message>
    <message>
        <source>De vragen gaven niveau %1. Reden: %2</source>
        <translation>The questions gave level %1. Reason: %2</translation>
    </message>
    <message>
        <source>Nieuwe inschatting</source>
        <translation>New assessment</translation>
    </message>
    <message>
        <source>Vraag wat je kunt vragen. Weet niemand het, kies dan onbekend (toets ?). Drie of meer keer zonder antwoord geeft minstens niveau 2.</source>
        <translation>Ask what you can ask. If nobody knows, choose unknown (key ?). Three or more without an answer give at least level 2.</translation>
    </message>
    <message>
        <source>Eerdere inschattingen</source>
        <translation>Earlier assessments</translation>
    </message>
    <message>
        <source>Volgens de vragen:</source>
        <translation>By the questions:</translation>
    </message>
    <message>
        <source>Kies een ander niveau</source>
        <translation>Choose another level</translation>
    </message>
    <message>
        <source>Leg de inschatting vast</source>
        <translation>Record the assessment</translation>
    </message>
    <message>
        <source>Op geen enkele vraag is het antwoord ja.</source>
        <translation>No question was answered with yes.</translation>
    </message>
    <message>
        <source>Veiligheidsplan</source>
        <translation>Safety plan</translation>
    </message>
    <message>
        <source>Nog geen plan. Maak het samen: wat merk je, wie bel je, hoe kom je weg?</source>
        <translation>No plan yet. Make it together: what do you notice, whom do you call, how do you get away?</translation>
    </message>
    <message>
        <source>Maak een veiligheidsplan</source>
        <translation>Make a safety plan</translation>
    </message>
    <message>
        <source>%1, door %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>samen met de cliënt</source>
        <translation>together with the client</translation>
    </message>
    <message>
        <source>Versie %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>opnieuw bekijken: %1</source>
        <translation>look again: %1</translation>
    </message>
    <message>
        <source>Maak een nieuwe versie</source>
        <translation>Make a new version</translation>
    </message>
    <message>
        <source>Kaartje voor op zak</source>
        <translation>Card for the pocket</translation>
    </message>
    <message>
        <source>Wie kan de cliënt bellen? Op het kaartje komt geen naam, alleen een woord dat de cliënt kiest.</source>
        <translation>Whom can the client call? The card carries no name, only a word that the client chooses.</translation>
    </message>
    <message>
        <source>geen nummer</source>
        <translation>no number</translation>
    </message>
    <message>
        <source>op het kaartje: %1</source>
        <translation>on the card: %1</translation>
    </message>
    <message>
        <source>kent het codewoord</source>
        <translation>knows the code word</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Voeg iemand toe om te bellen</source>
        <translation>Add somebody to call</translation>
    </message>
</context>
<context>
    <name>salvage</name>
    <message>
        <source>Naam verloren</source>
        <translation>Name lost</translation>
    </message>
    <message>
        <source>Het bestand &apos;vault.json&apos; in deze map is niet te lezen. Zonder dat is er geen sleutel. Zet een reservekopie terug.</source>
        <translation>The file &apos;vault.json&apos; in this folder cannot be read. Without it there is no key. Put a backup back.</translation>
    </message>
    <message>
        <source>Het begin van het bestand is beschadigd. Daar staat in wat waar ligt, dus hier is niets te redden. Zet een reservekopie terug.</source>
        <translation>The beginning of the file is damaged. It says what lies where, so nothing can be salvaged here. Put a backup back.</translation>
    </message>
    <message>
        <source>Dit bestand is van een oudere Luwte. Red het met de Luwte waarmee het voor het laatst is geopend.</source>
        <translation>This file is of an older Luwte. Salvage it with the Luwte that opened it last.</translation>
    </message>
    <message>
        <source>De inhoud is door schade aan het bestand verloren gegaan.</source>
        <translation>The content was lost because the file was damaged.</translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message>
        <source>Dit is geen verzegeld bestand. Controleer of je het goede bestand koos.</source>
        <translation>This is not a sealed file. Check whether you chose the right one.</translation>
    </message>
    <message>
        <source>Dit bestand is op een nieuwere manier verzegeld. Werk Luwte bij, of vraag de afzender om een gewoon age-bestand.</source>
        <translation>This file was sealed in a newer way. Update Luwte, or ask the sender for an ordinary age file.</translation>
    </message>
    <message>
        <source>Dit is geen sleutelbestand. Er horen regels in te staan die beginnen met AGE-SECRET-KEY-1.</source>
        <translation>This is not a key file. It should have lines that begin with AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <source>Er staat geen sleutel in het sleutelbestand. Controleer of je het goede bestand koos.</source>
        <translation>There is no key in the key file. Check whether you chose the right file.</translation>
    </message>
    <message>
        <source>Deze sleutel deugt niet. Vraag de ontvanger om een nieuwe.</source>
        <translation>This key is not sound. Ask the recipient for a new one.</translation>
    </message>
    <message>
        <source>Dit bestand vraagt meer geheugen om te openen dan Luwte toelaat. Vraag de afzender om een gewoon age-bestand.</source>
        <translation>Opening this file would take more memory than Luwte allows. Ask the sender for an ordinary age file.</translation>
    </message>
    <message>
        <source>Dit bestand gaat niet open met deze sleutel. Misschien is het voor iemand anders.</source>
        <translation>This file does not open with this key. It may be for somebody else.</translation>
    </message>
    <message>
        <source>Dit bestand is beschadigd, afgebroken of veranderd. Vraag de afzender het opnieuw te sturen.</source>
        <translation>This file is damaged, cut off or changed. Ask the sender to send it again.</translation>
    </message>
    <message>
        <source>Er is geen ruimte meer. Maak plaats en probeer het opnieuw; er is niets geschreven.</source>
        <translation>There is no room left. Make room and try again; nothing was written.</translation>
    </message>
    <message>
        <source>Het bestand is niet geschreven. Controleer of de map bestaat en of je er mag schrijven.</source>
        <translation>The file was not written. Check whether the folder exists and whether you may write there.</translation>
    </message>
    <message>
        <source>Dit bestand is niet te lezen. Controleer de naam en of je het mag openen.</source>
        <translation>This file cannot be read. Check its name and whether you may open it.</translation>
    </message>
    <message>
        <source>Het bestand is niet verder te lezen. Kopieer het eerst naar deze computer en probeer het opnieuw.</source>
        <translation>The file cannot be read any further. Copy it to this computer first and try again.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Doen</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Niets gevonden voor &quot;%1&quot;.</source>
        <translation>Nothing found for &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Zoek of doe iets</source>
        <translation>Find or do something</translation>
    </message>
    <message>
        <source>Zoek een persoon, plek of opdracht (%1)</source>
        <translation>Find a person, place or command (%1)</translation>
    </message>
    <message>
        <source>Cliënten</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Plekken</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Ervaringsdeskundigen</source>
        <translation>Experts by experience</translation>
    </message>
    <message>
        <source>Overig</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>eigen</source>
        <translation>own</translation>
    </message>
    <message>
        <source>Nieuwe intake met deze naam</source>
        <translation>New intake with this name</translation>
    </message>
    <message>
        <source>Noodtoegang: buiten je regio of locatie</source>
        <translation>Emergency access: outside your region or location</translation>
    </message>
</context>
<context>
    <name>secret</name>
    <message>
        <source>Schrijf kort waarom je dit wilt zien.</source>
        <translation>Write briefly why you want to see this.</translation>
    </message>
    <message>
        <source>%1: toon, met reden</source>
        <translation>%1: show, with a reason</translation>
    </message>
    <message>
        <source>Reden om %1 te zien</source>
        <translation>Reason to see %1</translation>
    </message>
    <message>
        <source>Toon %1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>Toon (reden)</source>
        <translation>Show (reason)</translation>
    </message>
    <message>
        <source>Toon</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Waarom wil je dit zien?</source>
        <translation>Why do you want to see this?</translation>
    </message>
    <message>
        <source>verborgen</source>
        <translation>hidden</translation>
    </message>
</context>
<context>
    <name>section</name>
    <message>
        <source>%1, dichtgeklapt</source>
        <translation>%1, collapsed</translation>
    </message>
    <message>
        <source>%1, opengeklapt</source>
        <translation>%1, expanded</translation>
    </message>
</context>
<context>
    <name>share</name>
    <message>
        <source>Met wie</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Waarvoor, en op welke grond</source>
        <translation>For what, and on which ground</translation>
    </message>
    <message>
        <source>Precies dit gaat mee</source>
        <translation>Exactly this goes along</translation>
    </message>
    <message>
        <source>Weet de cliënt het?</source>
        <translation>Does the client know?</translation>
    </message>
    <message>
        <source>Kies ontvanger en doel. Dan staat hier precies wat er meegaat.</source>
        <translation>Choose recipient and purpose. Then this shows exactly what goes along.</translation>
    </message>
    <message>
        <source>%1 van de %2 gegevens die wij hebben</source>
        <translation>%1 of the %2 pieces of data that we hold</translation>
    </message>
    <message>
        <source>Deel gegevens</source>
        <translation>Share data</translation>
    </message>
    <message>
        <source>Nog iets nodig voor dit doel?</source>
        <translation>Is more needed for this purpose?</translation>
    </message>
    <message>
        <source>BSN, verhalen, namen in documenten en het adres van de opvang gaan nooit vanzelf mee.</source>
        <translation>Citizen service number, stories, names in documents and the address of the shelter never go along by themselves.</translation>
    </message>
    <message>
        <source>Leg besluit vast</source>
        <translation>Record the decision</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>Gedeeld</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Er is nog niets gedeeld.</source>
        <translation>Nothing was shared yet.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>1 gegeven</source>
        <translation>1 piece of data</translation>
    </message>
    <message>
        <source>%1 gegevens</source>
        <translation>%1 pieces of data</translation>
    </message>
    <message>
        <source>Niet verteld omdat: %1</source>
        <translation>Not told because: %1</translation>
    </message>
    <message>
        <source>Cliënt weet het</source>
        <translation>Client knows</translation>
    </message>
    <message>
        <source>Nog vertellen</source>
        <translation>Still to tell</translation>
    </message>
    <message>
        <source>Cliënt weet het niet</source>
        <translation>Client does not know</translation>
    </message>
    <message>
        <source>Bekijk en druk af</source>
        <translation>Look and print</translation>
    </message>
    <message>
        <source>Bekijk en druk af: %1</source>
        <translation>Look and print: %1</translation>
    </message>
    <message>
        <source>Cliënt weet het nu</source>
        <translation>Client knows now</translation>
    </message>
    <message>
        <source>Deel gegevens</source>
        <translation>Share data</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Luwte ziet dit bestand niet. Kijk of het er nog staat en kies het opnieuw.</source>
        <translation>Luwte does not see this file. See whether it is still there and choose it again.</translation>
    </message>
    <message>
        <source>Dit is een map of apparaat. Kies een rekenblad: een bestand dat eindigt op .xlsx, .ods of .csv.</source>
        <translation>This is a folder or a device. Choose a spreadsheet: a file that ends in .xlsx, .ods or .csv.</translation>
    </message>
    <message>
        <source>Luwte kan niet bij dit bestand. Zet een kopie in een eigen map en kies die.</source>
        <translation>Luwte cannot get at this file. Put a copy in a folder of your own and choose that.</translation>
    </message>
    <message>
        <source>Het lezen stopte halverwege. Kopieer het bestand naar deze computer en kies het daar.</source>
        <translation>Reading stopped halfway. Copy the file to this computer and choose it there.</translation>
    </message>
    <message>
        <source>Dit bestand is leeg (0 bytes). Vraag de afzender om het nog eens te sturen.</source>
        <translation>This file is empty (0 bytes). Ask the sender to send it again.</translation>
    </message>
    <message>
        <source>Dit bestand is groter dan %1 MB. Verdeel de rijen over meer bestanden en kies ze een voor een.</source>
        <translation>This file is larger than %1 MB. Divide the rows over more files and choose them one by one.</translation>
    </message>
    <message>
        <source>Dit rekenblad heeft de oude vorm .xls. Open het in Excel of LibreOffice, bewaar het als .xlsx en kies dat bestand.</source>
        <translation>This spreadsheet has the old form .xls. Open it in Excel or LibreOffice, save it as .xlsx and choose that file.</translation>
    </message>
    <message>
        <source>Dit rekenblad heeft de vorm .xlsb. Open het in Excel, bewaar het als .xlsx en kies dat bestand.</source>
        <translation>This spreadsheet has the form .xlsb. Open it in Excel, save it as .xlsx and choose that file.</translation>
    </message>
    <message>
        <source>Op dit rekenblad zit een wachtwoord. Open het in Excel, haal het wachtwoord eraf bij Bestand &gt; Info, bewaar het en kies het opnieuw.</source>
        <translation>There is a password on this spreadsheet. Open it in Excel, remove the password at File &gt; Info, save it and choose it again.</translation>
    </message>
    <message>
        <source>Op dit rekenblad zit een wachtwoord. Open het in LibreOffice, bewaar het zonder wachtwoord en kies het opnieuw.</source>
        <translation>There is a password on this spreadsheet. Open it in LibreOffice, save it without the password and choose it again.</translation>
    </message>
    <message>
        <source>In dit bestand zit een webpagina of XML. Open het in Excel of LibreOffice, bewaar het als .xlsx en kies dat bestand.</source>
        <translation>This file holds a web page or XML. Open it in Excel or LibreOffice, save it as .xlsx and choose that file.</translation>
    </message>
    <message>
        <source>De naam eindigt op .%1, maar er zit gewone tekst in. Open het in Excel of LibreOffice, bewaar het als .xlsx en kies dat bestand.</source>
        <translation>The name ends in .%1, but it holds plain text. Open it in Excel or LibreOffice, save it as .xlsx and choose that file.</translation>
    </message>
    <message>
        <source>Luwte leest rekenbladen als .xlsx, .ods en .csv. Dit bestand is iets anders: bewaar het in een van die vormen of kies een ander bestand.</source>
        <translation>Luwte reads spreadsheets as .xlsx, .ods and .csv. This file is something else: save it in one of those forms or choose another file.</translation>
    </message>
    <message>
        <source>In dit rekenblad zit een opdracht (DOCTYPE) die Luwte voor de veiligheid niet uitvoert. Vraag de afzender om het in Excel of LibreOffice opnieuw te bewaren als .xlsx.</source>
        <translation>This spreadsheet holds an instruction (DOCTYPE) that Luwte does not carry out, for safety. Ask the sender to save it again as .xlsx in Excel or LibreOffice.</translation>
    </message>
    <message>
        <source>Dit rekenblad haalt bladen van buiten het bestand. Luwte opent die niet. Vraag de afzender om een bestand met alle bladen erin.</source>
        <translation>This spreadsheet fetches sheets from outside the file. Luwte does not open those. Ask the sender for a file with all sheets in it.</translation>
    </message>
    <message>
        <source>Dit bestand wordt bij het uitpakken veel groter dan een rekenblad hoort te zijn. Luwte leest het niet. Vraag de afzender wat erin zit.</source>
        <translation>Unpacked, this file becomes much larger than a spreadsheet should be. Luwte does not read it. Ask the sender what is in it.</translation>
    </message>
    <message>
        <source>Dit rekenblad is groter dan Luwte kan lezen. Verdeel de rijen over meer bestanden en kies ze een voor een.</source>
        <translation>This spreadsheet is larger than Luwte can read. Divide the rows over more files and choose them one by one.</translation>
    </message>
    <message>
        <source>Dit rekenblad zit anders in elkaar dan Luwte kent. Open het in Excel of LibreOffice, bewaar het opnieuw als .xlsx en kies dat bestand.</source>
        <translation>This spreadsheet is put together in a way that Luwte does not know. Open it in Excel or LibreOffice, save it again as .xlsx and choose that file.</translation>
    </message>
    <message>
        <source>Dit rekenblad is beschadigd of niet helemaal aangekomen. Vraag de afzender om het nog eens te sturen.</source>
        <translation>This spreadsheet is damaged or did not arrive whole. Ask the sender to send it again.</translation>
    </message>
    <message>
        <source>Het blad &apos;%1&apos; wordt genoemd, maar zit niet in het bestand. Vraag de afzender om het nog eens te sturen.</source>
        <translation>The sheet &apos;%1&apos; is named, but is not in the file. Ask the sender to send it again.</translation>
    </message>
    <message>
        <source>Blad &apos;%1&apos;: rij %2 staat er dubbel in of niet op zijn plaats. Open het bestand in Excel of LibreOffice, bewaar het opnieuw en kies het daarna.</source>
        <translation>Sheet &apos;%1&apos;: row %2 is there twice or out of place. Open the file in Excel or LibreOffice, save it again and choose it after that.</translation>
    </message>
    <message>
        <source>Blad &apos;%1&apos;: cel %2 staat er dubbel in of niet op zijn plaats. Open het bestand in Excel of LibreOffice, bewaar het opnieuw en kies het daarna.</source>
        <translation>Sheet &apos;%1&apos;: cell %2 is there twice or out of place. Open the file in Excel or LibreOffice, save it again and choose it after that.</translation>
    </message>
    <message>
        <source>Blad &apos;%1&apos;: na rij %2 staat iets op een plaats die niet bestaat. Open het bestand in Excel of LibreOffice, bewaar het opnieuw en kies het daarna.</source>
        <translation>Sheet &apos;%1&apos;: after row %2 something stands in a place that does not exist. Open the file in Excel or LibreOffice, save it again and choose it after that.</translation>
    </message>
    <message>
        <source>Blad &apos;%1&apos;: wat in cel %2 staat is niet leesbaar. Open het bestand in Excel of LibreOffice, kijk die cel na, bewaar het en kies het opnieuw.</source>
        <translation>Sheet &apos;%1&apos;: what is in cell %2 cannot be read. Open the file in Excel or LibreOffice, check that cell, save the file and choose it again.</translation>
    </message>
    <message>
        <source>Blad &apos;%1&apos;: de tekst van cel %2 zit niet in het bestand. Vraag de afzender om het nog eens te sturen.</source>
        <translation>Sheet &apos;%1&apos;: the text of cell %2 is not in the file. Ask the sender to send it again.</translation>
    </message>
    <message>
        <source>Blad &apos;%1&apos;: cel %2 heeft meer dan %3 tekens. Kort de tekst in, bewaar het bestand en kies het opnieuw.</source>
        <translation>Sheet &apos;%1&apos;: cell %2 has more than %3 characters. Shorten the text, save the file and choose it again.</translation>
    </message>
    <message>
        <source>In dit rekenblad heeft een cel meer dan %1 tekens. Kort die tekst in, bewaar het bestand en kies het opnieuw.</source>
        <translation>A cell in this spreadsheet has more than %1 characters. Shorten that text, save the file and choose it again.</translation>
    </message>
    <message>
        <source>Blad &apos;%1&apos; heeft meer dan %2 rijen. Verdeel de rijen over meer bestanden en kies ze een voor een.</source>
        <translation>Sheet &apos;%1&apos; has more than %2 rows. Divide the rows over more files and choose them one by one.</translation>
    </message>
    <message>
        <source>Blad &apos;%1&apos;: rij %2 heeft meer dan %3 kolommen. Haal de kolommen weg die leeg zijn of niet nodig zijn, bewaar het bestand en kies het opnieuw.</source>
        <translation>Sheet &apos;%1&apos;: row %2 has more than %3 columns. Remove the columns that are empty or not needed, save the file and choose it again.</translation>
    </message>
    <message>
        <source>Blad &apos;%1&apos; heeft meer dan %2 cellen. Haal rijen en kolommen weg die niet nodig zijn, bewaar het bestand en kies het opnieuw.</source>
        <translation>Sheet &apos;%1&apos; has more than %2 cells. Remove rows and columns that are not needed, save the file and choose it again.</translation>
    </message>
    <message>
        <source>Regel %1 heeft tekens die Luwte niet kan lezen. Open het bestand in Excel of LibreOffice, bewaar het als CSV UTF-8 en kies het opnieuw.</source>
        <translation>Line %1 has characters that Luwte cannot read. Open the file in Excel or LibreOffice, save it as CSV UTF-8 and choose it again.</translation>
    </message>
    <message>
        <source>Op regel %1 begint een tekst met een aanhalingsteken dat niet meer sluit. Kijk die regel na, of bewaar het bestand als .xlsx en kies dat.</source>
        <translation>On line %1 a text starts with a quotation mark that never closes. Check that line, or save the file as .xlsx and choose that.</translation>
    </message>
</context>
<context>
    <name>sight</name>
    <message>
        <source>Dit contact is al vastgelegd. Kies een volgend contact.</source>
        <translation>This contact has already been recorded. Choose a next contact.</translation>
    </message>
    <message>
        <source>Bel de politie: de vermissing is gemeld. Bel ouders of voogd. Zoek op plekken waar de cliënt graag is.</source>
        <translation>Call the police: the client has been reported missing. Call parents or guardian. Look in places where the client likes to be.</translation>
    </message>
    <message>
        <source>Bel en app de cliënt. Ga langs. Vraag het netwerk. Meld de vermissing bij de politie als er gevaar is.</source>
        <translation>Call and message the client. Go and see. Ask the network. Report the client missing to the police if there is danger.</translation>
    </message>
    <message>
        <source>Bel de politie en de voogd opnieuw. Vraag zorgcoördinatoren in andere regio&apos;s of zij de cliënt zagen.</source>
        <translation>Call the police and the guardian again. Ask care coordinators in other regions whether they saw the client.</translation>
    </message>
    <message>
        <source>Probeer een ander nummer of een ander uur. Vraag collega&apos;s in andere regio&apos;s of zij de cliënt zagen.</source>
        <translation>Try another number or another hour. Ask colleagues in other regions whether they saw the client.</translation>
    </message>
    <message>
        <source>Bespreek het in het team. Wat zijn de risico&apos;s? Wie weet de weg naar de cliënt? Wat doen we met de plek?</source>
        <translation>Discuss it in the team. What are the risks? Who knows how to find the client? What do we do with the place?</translation>
    </message>
    <message>
        <source>Spreek af hoe je contact blijft zoeken, en hoe de cliënt jou vindt. De casus blijft open.</source>
        <translation>Agree on how you go on seeking contact, and how the client finds you. The case stays open.</translation>
    </message>
    <message>
        <source>De cliënt is niet uit beeld. Schrijf het op als contact, bij Notities.</source>
        <translation>The client is not out of sight. Write it down as a contact, under Notes.</translation>
    </message>
    <message>
        <source>Deze stap is op %1. Schrijf wat je nu doet bij een eerdere stap.</source>
        <translation>This step is on %1. Write down what you do now with an earlier step.</translation>
    </message>
    <message>
        <source>Deze stap is al vastgelegd. Kies de volgende stap.</source>
        <translation>This step has already been recorded. Choose the next step.</translation>
    </message>
    <message>
        <source>Kies een dag tussen de dag waarop de cliënt het laatst is gezien en vandaag.</source>
        <translation>Choose a day between the day the client was last seen and today.</translation>
    </message>
    <message>
        <source>Kies op welke dag de cliënt weer in beeld kwam: niet voor de laatste keer gezien, en niet na vandaag.</source>
        <translation>Choose the day on which the client was in sight again: not before they were last seen, and not after today.</translation>
    </message>
    <message>
        <source>De cliënt is niet uit beeld. Leg eerst vast wanneer de cliënt het laatst is gezien.</source>
        <translation>The client is not out of sight. First record when the client was last seen.</translation>
    </message>
    <message>
        <source>Kies de dag van het contact: vandaag of eerder.</source>
        <translation>Choose the day of the contact: today or earlier.</translation>
    </message>
    <message>
        <source>De eerste dag ligt in de toekomst. Kies vandaag of eerder.</source>
        <translation>The first day lies in the future. Choose today or earlier.</translation>
    </message>
    <message>
        <source>Uit beeld, dag %1</source>
        <translation>Out of sight, day %1</translation>
    </message>
    <message>
        <source>Uit beeld geweest</source>
        <translation>Was out of sight</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>over %1 dagen</source>
        <translation>in %1 days</translation>
    </message>
    <message>
        <source>1 dag over de datum</source>
        <translation>1 day past its date</translation>
    </message>
    <message>
        <source>%1 dagen over de datum</source>
        <translation>%1 days past its date</translation>
    </message>
    <message>
        <source>Laatst gezien op %1. Ingelicht: %2.</source>
        <translation>Last seen on %1. Informed: %2.</translation>
    </message>
    <message>
        <source>Vermissing gemeld op %1.</source>
        <translation>Reported missing on %1.</translation>
    </message>
    <message>
        <source>Vertrokken, bestemming onbekend, sinds %1 (%2).</source>
        <translation>Left, whereabouts unknown, since %1 (%2).</translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Weet ervan: %1. Vastgelegd door %2, %3.</source>
        <translation>Knows about it: %1. Recorded by %2, %3.</translation>
    </message>
    <message>
        <source>Leg vast wat je deed</source>
        <translation>Record what you did</translation>
    </message>
    <message>
        <source>Vertrokken, bestemming onbekend</source>
        <translation>Left, whereabouts unknown</translation>
    </message>
    <message>
        <source>Van %1 tot %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>1 dag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>%1 dagen</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>1 stap vastgelegd</source>
        <translation>1 step recorded</translation>
    </message>
    <message>
        <source>%1 stappen vastgelegd</source>
        <translation>%1 steps recorded</translation>
    </message>
    <message>
        <source>Regio&apos;s</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>%1 regio&apos;s in zes maanden</source>
        <translation>%1 regions in six months</translation>
    </message>
    <message>
        <source>Verplaatst</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>%1. Vraag de zorgcoördinatoren daar wat zij weten.</source>
        <translation>%1. Ask the care coordinators there what they know.</translation>
    </message>
    <message>
        <source>Nog niet bekend in welke regio de cliënt is of was.</source>
        <translation>It is not known yet in which region the client is or was.</translation>
    </message>
    <message>
        <source>Sinds %1</source>
        <translation>Since %1</translation>
    </message>
    <message>
        <source>volgens: %1</source>
        <translation>according to: %1</translation>
    </message>
    <message>
        <source>Verbeter</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Leg een regio vast</source>
        <translation>Record a region</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>De schijf is vol. Er is niets half opgeslagen. Maak ruimte vrij en probeer het opnieuw.</source>
        <translation>The disk is full. Nothing was saved by half. Free up space and try again.</translation>
    </message>
    <message>
        <source>Dit bestand is alleen te lezen. Zet het op een plek waar je mag schrijven.</source>
        <translation>This file can only be read. Put it in a place where you may write.</translation>
    </message>
    <message>
        <source>De schijf geeft een storing. Sluit Luwte, controleer de schijf en open het bestand opnieuw.</source>
        <translation>The disk reports a problem. Close Luwte, check the disk and open the file again.</translation>
    </message>
    <message>
        <source>Het bestand is nog bezig, bijvoorbeeld met inlezen. Wacht even en probeer het opnieuw.</source>
        <translation>The file is still busy, for example with an import. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>Gestopt. Er is niets veranderd.</source>
        <translation>Stopped. Nothing has changed.</translation>
    </message>
    <message>
        <source>Het bestand is beschadigd. Zet de laatste reservekopie terug.</source>
        <translation>The file is damaged. Restore the latest backup.</translation>
    </message>
    <message>
        <source>De versleuteling werkt niet op deze computer. Luwte opent niets en schrijft niets. Installeer Luwte opnieuw.</source>
        <translation>Encryption does not work on this computer. Luwte opens nothing and writes nothing. Install Luwte again.</translation>
    </message>
    <message>
        <source>Er staat hier al een bestand. Kies een andere map.</source>
        <translation>There is a file here already. Choose another folder.</translation>
    </message>
    <message>
        <source>Luwte kan het bestand niet lezen. Controleer of de schijf er is en of je de map mag openen.</source>
        <translation>Luwte cannot read the file. Check that the disk is there and that you may open the folder.</translation>
    </message>
    <message>
        <source>Het bestand is afgebroken. Zet de laatste reservekopie terug.</source>
        <translation>The file is cut short. Restore the latest backup.</translation>
    </message>
    <message>
        <source>Luwte kan hier geen bestand maken. Kies een map waar je mag schrijven.</source>
        <translation>Luwte cannot make a file here. Choose a folder where you may write.</translation>
    </message>
    <message>
        <source>Het bestand mist zijn kenmerk. Zet de laatste reservekopie terug.</source>
        <translation>The file lacks its mark. Restore the latest backup.</translation>
    </message>
    <message>
        <source>Een regel in het logboek is veranderd of beschadigd. Zet de laatste reservekopie terug.</source>
        <translation>A line in the journal has been changed or damaged. Restore the latest backup.</translation>
    </message>
    <message>
        <source>Dit bestand is van een nieuwere Luwte. Werk eerst het programma bij. Er is niets veranderd.</source>
        <translation>This file is from a newer Luwte. Update the program first. Nothing has changed.</translation>
    </message>
    <message>
        <source>Deze sleutel past niet op het bestand, of het bestand is beschadigd. Probeer het opnieuw, of zet de laatste reservekopie terug.</source>
        <translation>This key does not fit the file, or the file is damaged. Try again, or restore the latest backup.</translation>
    </message>
    <message>
        <source>Luwte zelf heeft een probleem. Er is niets opgeslagen. Start Luwte opnieuw.</source>
        <translation>Luwte itself has a problem. Nothing was saved. Start Luwte again.</translation>
    </message>
    <message>
        <source>Dit bestand is niet versleuteld en niet van Luwte. Luwte opent het niet. Kies een ander bestand.</source>
        <translation>This file is not encrypted and not from Luwte. Luwte does not open it. Choose another file.</translation>
    </message>
    <message>
        <source>De versleuteling van dit bestand staat anders dan Luwte vraagt. Luwte opent het niet. Zet de laatste reservekopie terug.</source>
        <translation>The encryption of this file is set differently from what Luwte asks. Luwte does not open it. Restore the latest backup.</translation>
    </message>
    <message>
        <source>Dit bestand is niet van Luwte. Kies een ander bestand.</source>
        <translation>This file is not from Luwte. Choose another file.</translation>
    </message>
    <message>
        <source>Luwte kan niet zien of alles er nog is: het bestand &apos;high-mark&apos; in deze map ontbreekt of is beschadigd. Zet de laatste reservekopie terug.</source>
        <translation>Luwte cannot see whether everything is still there: the file &apos;high-mark&apos; in this folder is missing or damaged. Restore the latest backup.</translation>
    </message>
    <message>
        <source>De laatste wijziging die was opgeslagen, staat niet meer in dit bestand. De schijf is beschadigd, of er is een oudere kopie teruggezet. Er is niets veranderd. Zet de laatste reservekopie terug.</source>
        <translation>The last change that was saved is no longer in this file. The disk is damaged, or an older copy was put back. Nothing was changed. Restore the latest backup.</translation>
    </message>
    <message>
        <source>De laatste %1 wijzigingen die waren opgeslagen, staan niet meer in dit bestand. De schijf is beschadigd, of er is een oudere kopie teruggezet. Er is niets veranderd. Zet de laatste reservekopie terug.</source>
        <translation>The last %1 changes that were saved are no longer in this file. The disk is damaged, or an older copy was put back. Nothing was changed. Restore the latest backup.</translation>
    </message>
    <message>
        <source>Er zit een gat in het logboek van dit bestand. De schijf is beschadigd, of er is een oudere kopie teruggezet waarin daarna is gewerkt. Er is niets veranderd. Zet de laatste reservekopie terug.</source>
        <translation>There is a gap in the log of this file. The disk is damaged, or an older copy was put back and worked in. Nothing was changed. Restore the latest backup.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>dag %1</source>
        <translation>day %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Geen plek, al een week. Schakel op. %1</source>
        <translation>No place, for a week already. Step up. %1</translation>
    </message>
    <message>
        <source>Geen plek. %1</source>
        <translation>No place. %1</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Tussen wal en schip</source>
        <translation>Falling through the cracks</translation>
    </message>
    <message>
        <source>Termijnen</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Plannen en evaluaties</source>
        <translation>Plans and evaluations</translation>
    </message>
    <message>
        <source>Nog in te vullen</source>
        <translation>Still to fill in</translation>
    </message>
    <message>
        <source>morgen (%1)</source>
        <translation>tomorrow (%1)</translation>
    </message>
    <message>
        <source>nog %1 dagen (%2)</source>
        <translation>%1 days left (%2)</translation>
    </message>
    <message>
        <source>1 dag over de datum (%1)</source>
        <translation>1 day past the date (%1)</translation>
    </message>
    <message>
        <source>%1 dagen over de datum (%2)</source>
        <translation>%1 days past the date (%2)</translation>
    </message>
    <message>
        <source>Hier komt elke ochtend wat niet gemist mag worden.</source>
        <translation>Every morning this shows what may not be missed.</translation>
    </message>
    <message>
        <source>Begin met een intake. Termijnen en evaluaties verschijnen dan vanzelf.</source>
        <translation>Begin with an intake. Deadlines and evaluations appear by themselves after that.</translation>
    </message>
    <message>
        <source>Nieuwe intake</source>
        <translation>New intake</translation>
    </message>
    <message>
        <source>Vandaag is alles bij. Eerstvolgende: %1.</source>
        <translation>Everything is up to date today. Next: %1.</translation>
    </message>
    <message>
        <source>Vandaag is alles bij.</source>
        <translation>Everything is up to date today.</translation>
    </message>
    <message>
        <source>Toon alle %1</source>
        <translation>Show all %1</translation>
    </message>
    <message>
        <source>open sinds %1</source>
        <translation>open since %1</translation>
    </message>
    <message>
        <source>Casus %1</source>
        <translation>Case %1</translation>
    </message>
    <message>
        <source>Noodtoegang verantwoorden: %1</source>
        <translation>Account for emergency access: %1</translation>
    </message>
    <message>
        <source>Noodtoegang van %1 beoordelen</source>
        <translation>Review the emergency access of %1</translation>
    </message>
    <message>
        <source>Nagaan of de noodtoegang van %1 een datalek was</source>
        <translation>Check whether the emergency access of %1 was a data breach</translation>
    </message>
    <message>
        <source>Vul in</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Beoordeel</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>net over tijd</source>
        <translation>just overdue</translation>
    </message>
    <message>
        <source>1 uur over tijd</source>
        <translation>1 hour overdue</translation>
    </message>
    <message>
        <source>%1 uur over tijd</source>
        <translation>%1 hours overdue</translation>
    </message>
    <message>
        <source>nog 1 uur</source>
        <translation>1 hour left</translation>
    </message>
    <message>
        <source>nog %1 uur</source>
        <translation>%1 hours left</translation>
    </message>
    <message>
        <source>Reservekopie</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Maak vandaag een reservekopie op een andere plek: een andere schijf of een stick.</source>
        <translation>Make a backup in another place today: another disk or a stick.</translation>
    </message>
    <message>
        <source>De laatste reservekopie op een andere plek is ouder dan een week. Maak een nieuwe, op een andere schijf of een stick.</source>
        <translation>The last backup in another place is older than a week. Make a new one, on another disk or a stick.</translation>
    </message>
    <message>
        <source>Reservekopie maken</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>AVG-verzoek beantwoorden</source>
        <translation>Answer a privacy request</translation>
    </message>
    <message>
        <source>Vertel de cliënt wat er gedeeld is</source>
        <translation>Tell the client what was shared</translation>
    </message>
    <message>
        <source>gedeeld op %1</source>
        <translation>shared on %1</translation>
    </message>
    <message>
        <source>Bewaartermijn voorbij: wissen of langer bewaren</source>
        <translation>Retention term over: erase or keep longer</translation>
    </message>
    <message>
        <source>Kijk</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Dit duurt al een week: schakel op.</source>
        <translation>This has gone on for a week: escalate.</translation>
    </message>
    <message>
        <source>Kies hierboven of je ook het werk van anderen wilt zien.</source>
        <translation>Choose above whether you want to see the work of others too.</translation>
    </message>
    <message>
        <source>Afgehandeld. %1</source>
        <translation>Handled. %1</translation>
    </message>
    <message>
        <source>Zet terug (Ctrl+Z)</source>
        <translation>Put back (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Afgehandeld</source>
        <translation>Handled</translation>
    </message>
    <message>
        <source>Waar komt het bestand voor je agenda?</source>
        <translation>Where should the file for your calendar go?</translation>
    </message>
    <message>
        <source>termijnen.ics</source>
        <translation>deadlines.ics</translation>
    </message>
    <message>
        <source>1 termijn staat in het bestand, zonder namen. Buiten Luwte is het niet versleuteld.</source>
        <translation>1 deadline is in the file, without names. Outside Luwte it is not encrypted.</translation>
    </message>
    <message>
        <source>%1 termijnen staan in het bestand, zonder namen. Buiten Luwte is het niet versleuteld.</source>
        <translation>%1 deadlines are in the file, without names. Outside Luwte it is not encrypted.</translation>
    </message>
    <message>
        <source>Zet in mijn agenda</source>
        <translation>Put in my calendar</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>Er is te weinig geheugen. Sluit andere programma&apos;s en probeer het opnieuw.</source>
        <translation>There is too little memory. Close other programs and try again.</translation>
    </message>
    <message>
        <source>Caps Lock staat aan.</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <source>Verberg</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Toon</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Verberg het wachtwoord</source>
        <translation>Hide the passphrase</translation>
    </message>
    <message>
        <source>Toon het wachtwoord</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>Vul je wachtwoord in.</source>
        <translation>Fill in your passphrase.</translation>
    </message>
    <message>
        <source>Het bestand wordt geopend</source>
        <translation>The file is being opened</translation>
    </message>
    <message>
        <source>Het oefenbestand wordt gemaakt</source>
        <translation>The practice file is being made</translation>
    </message>
    <message>
        <source>Open alleen om te lezen</source>
        <translation>Open for reading only</translation>
    </message>
    <message>
        <source>Dat paste een paar keer niet. Probeer het over 1 seconde opnieuw.</source>
        <translation>That did not fit a few times. Try again in 1 second.</translation>
    </message>
    <message>
        <source>Dat paste een paar keer niet. Probeer het over %1 seconden opnieuw.</source>
        <translation>That did not fit a few times. Try again in %1 seconds.</translation>
    </message>
    <message>
        <source>Je kunt het nu opnieuw proberen.</source>
        <translation>You can try again now.</translation>
    </message>
    <message>
        <source>Oefenen</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Ontgrendelen</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Dit bestand heeft alleen verzonnen personen. Je kunt niets stukmaken.</source>
        <translation>This file holds invented people only. You cannot break anything.</translation>
    </message>
    <message>
        <source>Bestand: Luwte (deze computer)</source>
        <translation>File: Luwte (this computer)</translation>
    </message>
    <message>
        <source>Bestand: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Wachtwoord</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open het oefenbestand</source>
        <translation>Open the practice file</translation>
    </message>
    <message>
        <source>Ontgrendel</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Wachtwoord kwijt?</source>
        <translation>Lost your passphrase?</translation>
    </message>
    <message>
        <source>Stop met oefenen</source>
        <translation>Stop practising</translation>
    </message>
    <message>
        <source>Ander bestand…</source>
        <translation>Other file…</translation>
    </message>
    <message>
        <source>Oefenbestand</source>
        <translation>Practice file</translation>
    </message>
    <message>
        <source>Typ in het veld Wachtwoord de herstelcode die bij het maken van dit bestand is geprint. Die past ook. Is de code weg? Dan kan niemand dit bestand openen.</source>
        <translation>Type the recovery code that was printed when this file was made into the field Passphrase. It fits too. Is the code gone? Then nobody can open this file.</translation>
    </message>
    <message>
        <source>Eigen wachtwoord</source>
        <translation>Your own passphrase</translation>
    </message>
    <message>
        <source>Je wachtwoord wordt bewaard</source>
        <translation>Saving your passphrase</translation>
    </message>
    <message>
        <source>Kies een eigen wachtwoord</source>
        <translation>Choose a passphrase of your own</translation>
    </message>
    <message>
        <source>Het wachtwoord dat je kreeg, is om te beginnen. Kies nu een wachtwoord dat alleen jij kent.</source>
        <translation>The passphrase you were given is to begin with. Now choose one that only you know.</translation>
    </message>
    <message>
        <source>Bewaar en open</source>
        <translation>Save and open</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Reservekopie terugzetten…</source>
        <translation>Put a backup back…</translation>
    </message>
</context>
<context>
    <name>upkeep</name>
    <message>
        <source>Deze reservekopie zou van later zijn dan nu. Controleer de klok van de computer.</source>
        <translation>This backup would be from later than now. Check the clock of the computer.</translation>
    </message>
</context>
<context>
    <name>users</name>
    <message>
        <source>gestopt</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>geen wachtwoord</source>
        <translation>no passphrase</translation>
    </message>
    <message>
        <source>startwachtwoord, nog niet gewijzigd</source>
        <translation>starting passphrase, not changed yet</translation>
    </message>
    <message>
        <source>eigen wachtwoord met sleutelbestand</source>
        <translation>own passphrase with key file</translation>
    </message>
    <message>
        <source>eigen wachtwoord</source>
        <translation>own passphrase</translation>
    </message>
    <message>
        <source>Er is geen account &apos;%1&apos;. Kijk met &apos;users DIR list&apos;.</source>
        <translation>There is no account &apos;%1&apos;. Look with &apos;users DIR list&apos;.</translation>
    </message>
    <message>
        <source>Kies minstens 19 MiB geheugen en 2 rondes, en samen niet meer dan een gewone computer aankan.</source>
        <translation>Choose at least 19 MiB of memory and 2 passes, and together no more than an ordinary computer can do.</translation>
    </message>
    <message>
        <source>de inlognaam</source>
        <translation>the login name</translation>
    </message>
    <message>
        <source>Geef --roles met een of meer rollen, met komma&apos;s ertussen.</source>
        <translation>Give --roles with one or more roles, separated by commas.</translation>
    </message>
    <message>
        <source>%1 is toegevoegd, nog zonder wachtwoord.</source>
        <translation>%1 was added, still without a passphrase.</translation>
    </message>
    <message>
        <source>%1 is toegevoegd. Geef het startwachtwoord door; bij de eerste keer openen kiest je collega een eigen wachtwoord.</source>
        <translation>%1 was added. Pass on the starting passphrase; at the first opening your colleague chooses one of their own.</translation>
    </message>
    <message>
        <source>Het account van %1 is gestopt. Wie een kopie van het bestand heeft, kan die nog openen: overweeg &apos;users DIR rekey&apos;.</source>
        <translation>The account of %1 was stopped. Whoever has a copy of the file can still open that: consider &apos;users DIR rekey&apos;.</translation>
    </message>
    <message>
        <source>%1 mag weer. Geef een startwachtwoord met &apos;users DIR starting&apos;.</source>
        <translation>%1 is back in. Give a starting passphrase with &apos;users DIR starting&apos;.</translation>
    </message>
    <message>
        <source>%1 heeft een startwachtwoord. Het oude wachtwoord past niet meer.</source>
        <translation>%1 has a starting passphrase. The old passphrase does not fit any more.</translation>
    </message>
    <message>
        <source>%1 heeft geen wachtwoord meer.</source>
        <translation>%1 has no passphrase any more.</translation>
    </message>
    <message>
        <source>Je wachtwoord is veranderd. Het oude past niet meer.</source>
        <translation>Your passphrase was changed. The old one does not fit any more.</translation>
    </message>
    <message>
        <source>Dit gaat niet met de herstelcode. Kies eerst een wachtwoord met &apos;users DIR passphrase&apos;.</source>
        <translation>This cannot be done with the recovery code. First choose a passphrase with &apos;users DIR passphrase&apos;.</translation>
    </message>
    <message>
        <source>Raden kost nu %1 MiB geheugen en %2 rondes per poging.</source>
        <translation>Guessing now takes %1 MiB of memory and %2 passes a try.</translation>
    </message>
    <message>
        <source>Kies een van de drie: --use BESTAND, --make BESTAND of --none.</source>
        <translation>Choose one of the three: --use FILE, --make FILE or --none.</translation>
    </message>
    <message>
        <source>Voortaan hoort het sleutelbestand bij je wachtwoord. Bewaar een kopie op een veilige plek: zonder dat bestand kun je er niet meer in.</source>
        <translation>From now on the key file goes with your passphrase. Keep a copy in a safe place: without that file you cannot get in any more.</translation>
    </message>
    <message>
        <source>Voortaan is je wachtwoord genoeg.</source>
        <translation>From now on your passphrase is enough.</translation>
    </message>
    <message>
        <source>Herstelcode (schrijf op en bewaar op een veilige plek, Luwte toont deze maar een keer): %1</source>
        <translation>Recovery code (write it down and keep it in a safe place, Luwte shows it only once): %1</translation>
    </message>
    <message>
        <source>Na afloop past alleen jouw wachtwoord nog, en een nieuwe herstelcode. 1 collega krijgt van jou een nieuw startwachtwoord.</source>
        <translation>Afterwards only your passphrase fits, and a new recovery code. 1 colleague gets a new starting passphrase from you.</translation>
    </message>
    <message>
        <source>Na afloop past alleen jouw wachtwoord nog, en een nieuwe herstelcode. %1 collega&apos;s krijgen van jou een nieuw startwachtwoord.</source>
        <translation>Afterwards only your passphrase fits, and a new recovery code. %1 colleagues get a new starting passphrase from you.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; hoort niet bij users. Kies list, add, stop, resume, starting, take, passphrase, costs, key-file, recovery of rekey.</source>
        <translation>&apos;%1&apos; does not belong to users. Choose list, add, stop, resume, starting, take, passphrase, costs, key-file, recovery or rekey.</translation>
    </message>
    <message>
        <source>wat je wilt: list, add, stop, resume, starting, take, passphrase, costs, key-file, recovery of rekey</source>
        <translation>what you want: list, add, stop, resume, starting, take, passphrase, costs, key-file, recovery or rekey</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>Het bestand is beschadigd. Zet de laatste reservekopie terug.</source>
        <translation>The file is damaged. Restore the latest backup.</translation>
    </message>
    <message>
        <source>Deze map is geen bestand van Luwte. Kies een andere map of maak een nieuw bestand.</source>
        <translation>This folder is not a file of Luwte. Choose another folder or make a new file.</translation>
    </message>
    <message>
        <source>Luwte kan het bestand niet lezen. Controleer of je de map mag openen.</source>
        <translation>Luwte cannot read the file. Check that you may open the folder.</translation>
    </message>
    <message>
        <source>Dit bestand is van een nieuwere Luwte. Werk eerst het programma bij. Er is niets veranderd.</source>
        <translation>This file is from a newer Luwte. Update the program first. Nothing has changed.</translation>
    </message>
    <message>
        <source>Luwte kan hier niet schrijven. Kies een map waar je mag schrijven, met genoeg ruimte.</source>
        <translation>Luwte cannot write here. Choose a folder where you may write, with enough space.</translation>
    </message>
    <message>
        <source>Dit bestand is al open in een ander venster. Ga daarheen, of open het hier alleen om te lezen.</source>
        <translation>This file is open in another window already. Go there, or open it here for reading only.</translation>
    </message>
    <message>
        <source>Luwte kan in deze map niet schrijven. Controleer de schijf, of open het bestand alleen om te lezen.</source>
        <translation>Luwte cannot write in this folder. Check the disk, or open the file for reading only.</translation>
    </message>
    <message>
        <source>Deze map is niet leeg. Kies een lege of nieuwe map.</source>
        <translation>This folder is not empty. Choose an empty or new folder.</translation>
    </message>
    <message>
        <source>Luwte kan hier geen map maken. Kies een plek waar je mag schrijven.</source>
        <translation>Luwte cannot make a folder here. Choose a place where you may write.</translation>
    </message>
    <message>
        <source>Naam en wachtwoord passen niet bij elkaar. Probeer het opnieuw.</source>
        <translation>Name and passphrase do not go together. Try again.</translation>
    </message>
    <message>
        <source>Het bestand is door iemand veranderd of beschadigd. Zet de laatste reservekopie terug.</source>
        <translation>The file has been changed by someone or is damaged. Restore the latest backup.</translation>
    </message>
    <message>
        <source>Dit bestand is van een oudere Luwte. Open het eerst een keer gewoon, dan werkt Luwte het bij.</source>
        <translation>This file is from an older Luwte. Open it once in the ordinary way, and Luwte updates it.</translation>
    </message>
    <message>
        <source>Luwte stopte terwijl er iets werd opgeslagen. Die wijziging staat er niet in. Kijk na of je laatste werk er staat.</source>
        <translation>Luwte stopped while something was being saved. That change is not in the file. Check whether your last work is there.</translation>
    </message>
    <message>
        <source>Luwte stopte terwijl er iets werd opgeslagen. Die %1 wijzigingen staan er niet in. Kijk na of je laatste werk er staat.</source>
        <translation>Luwte stopped while something was being saved. Those %1 changes are not in the file. Check whether your last work is there.</translation>
    </message>
    <message>
        <source>Deze computer rekent niet goed. Er is niets veranderd. Laat het geheugen van de computer nakijken.</source>
        <translation>This computer does not calculate correctly. Nothing was changed. Have the memory of the computer checked.</translation>
    </message>
    <message>
        <source>De sleutels zijn niet veranderd: de schijf gaf een storing of is vol. Maak ruimte vrij en probeer het opnieuw.</source>
        <translation>The keys are as they were: the disk fails or is full. Free some space and try again.</translation>
    </message>
    <message>
        <source>Dit past niet bij elkaar. Heb je een sleutelbestand? Kies dat ook. Probeer het daarna opnieuw.</source>
        <translation>These do not go together. Do you have a key file? Choose it as well. Then try again.</translation>
    </message>
    <message>
        <source>De sleutels van dit bestand zijn net veranderd. Probeer het opnieuw.</source>
        <translation>The keys of this file were just changed. Try again.</translation>
    </message>
    <message>
        <source>Iemand anders verandert nu de sleutels van dit bestand. Wacht even en probeer het opnieuw.</source>
        <translation>Somebody else is changing the keys of this file right now. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>Op deze plek kan Luwte niet zien of iemand anders het bestand open heeft. Zet het op de schijf van deze computer, of open het alleen om te lezen.</source>
        <translation>In this place Luwte cannot see whether somebody else has the file open. Put it on the disk of this computer, or open it for reading only.</translation>
    </message>
    <message>
        <source>Luwte kan niet zien of alles er nog is: het bestand &apos;high-mark&apos; in deze map ontbreekt of is beschadigd. Je kunt lezen wat er staat.</source>
        <translation>Luwte cannot see whether everything is still there: the file &apos;high-mark&apos; in this folder is missing or damaged. You can read what is there.</translation>
    </message>
    <message>
        <source>Dit bestand krijgt een nieuwe sleutel, en dat is nog niet af. Open het eerst een keer gewoon.</source>
        <translation>This file is being given a new key, and that is not finished. Open it normally once first.</translation>
    </message>
    <message>
        <source>De sleutel van dit bestand wordt net veranderd. Probeer het straks opnieuw.</source>
        <translation>The key of this file is being changed at the moment. Try again in a while.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>De opbouw van het bestand klopt niet: %1.</source>
        <translation>The structure of the file is not right: %1.</translation>
    </message>
    <message>
        <source>Een verwijzing in %1 wijst nergens heen.</source>
        <translation>A reference in %1 points nowhere.</translation>
    </message>
    <message>
        <source>Logboekregel %1 sluit niet aan: er is iets veranderd, weggehaald of verplaatst.</source>
        <translation>Journal line %1 does not connect: something was changed, removed or moved.</translation>
    </message>
    <message>
        <source>Het logboek heeft wijzigingen zonder regel.</source>
        <translation>The journal has changes without a line.</translation>
    </message>
    <message>
        <source>%1 %2: het veld %3 is buiten Luwte om veranderd.</source>
        <translation>%1 %2: the field %3 was changed outside Luwte.</translation>
    </message>
    <message>
        <source>Record %1 staat in het logboek maar niet meer in het bestand.</source>
        <translation>Record %1 is in the journal but no longer in the file.</translation>
    </message>
    <message>
        <source>Het bestand is van een andere versie van Luwte.</source>
        <translation>The file is from another version of Luwte.</translation>
    </message>
    <message>
        <source>Cliënt %1 staat anders in de lijsten dan in de gegevens.</source>
        <translation>Client %1 stands differently in the lists than in the data.</translation>
    </message>
    <message>
        <source>In de lijsten staan cliënten die er niet zijn.</source>
        <translation>There are clients in the lists who do not exist.</translation>
    </message>
    <message>
        <source>Notitie %1 is niet te vinden met zoeken.</source>
        <translation>Note %1 cannot be found by searching.</translation>
    </message>
    <message>
        <source>Regel %1 van wie er keek sluit niet aan: er is iets veranderd, weggehaald of verplaatst.</source>
        <translation>Line %1 of who looked does not connect: something was changed, taken away or moved.</translation>
    </message>
    <message>
        <source>Aan het einde van wie er keek ontbreken regels, of er zijn er bij gezet.</source>
        <translation>At the end of who looked lines are missing, or some were added.</translation>
    </message>
    <message>
        <source>Bladzijde %1 van het bestand is beschadigd.</source>
        <translation>Page %1 of the file is damaged.</translation>
    </message>
    <message>
        <source>Bladzijde %1 van het bestand is beschadigd. Daarop staat een deel van %2.</source>
        <translation>Page %1 of the file is damaged. Part of %2 is on it.</translation>
    </message>
    <message>
        <source>%1 %2 is er nog, maar het logboek ervan is weg.</source>
        <translation>%1 %2 is still there, but its journal is gone.</translation>
    </message>
    <message>
        <source>Van record %1 is het logboek weg zonder besluit om te wissen.</source>
        <translation>The journal of record %1 is gone without a decision to erase.</translation>
    </message>
    <message>
        <source>Bestand %1 is verwijderd, maar de inhoud is er nog.</source>
        <translation>File %1 was removed, but its content is still there.</translation>
    </message>
    <message>
        <source>Bestand %1: de inhoud is niet meer wat er is bewaard.</source>
        <translation>File %1: its content is no longer what was kept.</translation>
    </message>
    <message>
        <source>Er is inhoud van een bestand %1 dat er niet is.</source>
        <translation>There is content of a file %1 that does not exist.</translation>
    </message>
    <message>
        <source>De termijnen van %1 staan anders in de lijst dan de gegevens zeggen.</source>
        <translation>The deadlines of %1 stand in the list otherwise than the data say.</translation>
    </message>
    <message>
        <source>Er staan termijnen in de lijst van wie er niet (meer) is.</source>
        <translation>The list holds deadlines of somebody who is not there (any more).</translation>
    </message>
</context>
<context>
    <name>victim</name>
    <message>
        <source>Deze casus is afgesloten. Heropen met een nieuwe casus.</source>
        <translation>This case is closed. Reopen with a new case.</translation>
    </message>
    <message>
        <source>Vul in hoe de cliënt genoemd wil worden.</source>
        <translation>Enter what the client wants to be called.</translation>
    </message>
    <message>
        <source>De geboortedatum ligt in de toekomst. Controleer het jaar.</source>
        <translation>The date of birth lies in the future. Check the year.</translation>
    </message>
    <message>
        <source>Vul een aantal kinderen in tussen 0 en 30.</source>
        <translation>Enter a number of children between 0 and 30.</translation>
    </message>
    <message>
        <source>Vul een geboortejaar in tussen 1900 en nu.</source>
        <translation>Enter a year of birth between 1900 and now.</translation>
    </message>
    <message>
        <source>Deze collega heeft hier geen account. Kies iemand uit de lijst.</source>
        <translation>This colleague has no account here. Choose someone from the list.</translation>
    </message>
    <message>
        <source>De inschatting ligt in de toekomst. Controleer de datum.</source>
        <translation>The assessment lies in the future. Check the date.</translation>
    </message>
    <message>
        <source>De aanmelding ligt in de toekomst. Controleer datum en tijd.</source>
        <translation>The referral lies in the future. Check date and time.</translation>
    </message>
    <message>
        <source>Deze cliënt is al bekend. Verander de gegevens op de cliëntpagina.</source>
        <translation>This client is known already. Change the details on the client page.</translation>
    </message>
    <message>
        <source>Vul een leeftijd in tussen 0 en 120.</source>
        <translation>Enter an age between 0 and 120.</translation>
    </message>
    <message>
        <source>Voor deze cliënt loopt al een casus: %1. Ga daarmee verder.</source>
        <translation>A case is running for this client already: %1. Go on with that one.</translation>
    </message>
    <message>
        <source>zelfde naam</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>ongeveer even oud</source>
        <translation>about the same age</translation>
    </message>
    <message>
        <source>Kies een niveau van 0 tot en met 4.</source>
        <translation>Choose a level from 0 to 4.</translation>
    </message>
    <message>
        <source>De vragen geven niveau %1. Schrijf waarom je lager kiest.</source>
        <translation>The questions give level %1. Write why you choose lower.</translation>
    </message>
    <message>
        <source>Deze stap past niet bij de status van de casus. Kijk op de cliëntpagina welke stap nu kan.</source>
        <translation>This step does not fit the state of the case. See on the client page which step is possible now.</translation>
    </message>
    <message>
        <source>Kies wie de zorgcoördinator is.</source>
        <translation>Choose who the care coordinator is.</translation>
    </message>
    <message>
        <source>Kies of deze persoon nu in gevaar is. &apos;Onbekend&apos; mag ook.</source>
        <translation>Choose whether this person is in danger now. &apos;Unknown&apos; is fine too.</translation>
    </message>
    <message>
        <source>Bedenktijd is niet nodig: er is verblijfsrecht als EU-burger.</source>
        <translation>A reflection period is not needed: there is a right to reside as an EU citizen.</translation>
    </message>
    <message>
        <source>Bedenktijd is niet nodig: er is al verblijfsrecht.</source>
        <translation>A reflection period is not needed: there is a right to reside already.</translation>
    </message>
    <message>
        <source>Vul het verblijfsrecht in. Dan is duidelijk of bedenktijd nodig is.</source>
        <translation>Enter the residence status. Then it is clear whether a reflection period is needed.</translation>
    </message>
    <message>
        <source>Er is nog geen signaal van mensenhandel vastgelegd.</source>
        <translation>No sign of trafficking has been recorded yet.</translation>
    </message>
    <message>
        <source>Er is een aanwijzing van mensenhandel en geen verblijfsrecht. Bied bedenktijd aan.</source>
        <translation>There is an indication of trafficking and no right to reside. Offer a reflection period.</translation>
    </message>
    <message>
        <source>Leg vast of bedenktijd is aangeboden, en door wie.</source>
        <translation>Record whether a reflection period was offered, and by whom.</translation>
    </message>
    <message>
        <source>Schrijf wie geen bedenktijd wilde aanbieden en waarom.</source>
        <translation>Write who did not want to offer a reflection period, and why.</translation>
    </message>
    <message>
        <source>Kies wanneer je bedenktijd opnieuw bespreekt.</source>
        <translation>Choose when you discuss the reflection period again.</translation>
    </message>
    <message>
        <source>Maak een veiligheidsinschatting. Die mag hooguit 24 uur oud zijn.</source>
        <translation>Make a safety assessment. It may be at most 24 hours old.</translation>
    </message>
    <message>
        <source>Kies welke taal de cliënt spreekt.</source>
        <translation>Choose which language the client speaks.</translation>
    </message>
    <message>
        <source>Vul in wanneer de rechten zijn uitgelegd, of wanneer dat gebeurt.</source>
        <translation>Enter when the rights were explained, or when that will happen.</translation>
    </message>
    <message>
        <source>Kies de ervaringsdeskundige bij de intake, of de reden waarom die er niet bij is.</source>
        <translation>Choose the expert by experience at the intake, or the reason why there is none.</translation>
    </message>
    <message>
        <source>De cliënt is jonger dan 18. Beantwoord eerst de vraag over Veilig Thuis.</source>
        <translation>The client is under 18. Answer the question about Veilig Thuis first.</translation>
    </message>
    <message>
        <source>Vul in op welke dag de cliënt het laatst is gezien.</source>
        <translation>Enter on which day the client was last seen.</translation>
    </message>
    <message>
        <source>Schrijf wie is ingelicht.</source>
        <translation>Write who has been informed.</translation>
    </message>
    <message>
        <source>De cliënt is jonger dan 18. Meld de vermissing vandaag en vul de datum in.</source>
        <translation>The client is under 18. Report them missing today and enter the date.</translation>
    </message>
    <message>
        <source>%1 is nog leeg in het perspectiefplan. Vul in wat geregeld is.</source>
        <translation>%1 is still empty in the prospect plan. Fill in what has been arranged.</translation>
    </message>
    <message>
        <source>%1: vul in tot wanneer het geregeld is.</source>
        <translation>%1: enter until when it is arranged.</translation>
    </message>
    <message>
        <source>Schrijf het maatwerkbesluit op: wie besluit, waarom, en wanneer je het herziet.</source>
        <translation>Write down the bespoke decision: who decides, why, and when you will review it.</translation>
    </message>
    <message>
        <source>Schrijf op wat je hebt aangeboden.</source>
        <translation>Write down what you offered.</translation>
    </message>
    <message>
        <source>Schrijf op waarom de cliënt anders koos.</source>
        <translation>Write down why the client chose otherwise.</translation>
    </message>
    <message>
        <source>De deur blijft minstens 12 maanden open. Vul die datum in.</source>
        <translation>The door stays open for at least 12 months. Enter that date.</translation>
    </message>
    <message>
        <source>Noem wie betrokken blijft: naam, rol, hoe te bereiken, en wanneer dat is bevestigd.</source>
        <translation>Name who stays involved: name, role, how to reach them, and when that was confirmed.</translation>
    </message>
    <message>
        <source>Maak een nieuwe veiligheidsinschatting: hooguit 14 dagen oud en niet hoger dan niveau 2.</source>
        <translation>Make a new safety assessment: at most 14 days old and not higher than level 2.</translation>
    </message>
    <message>
        <source>Geef de cliënt een exemplaar van het perspectiefplan.</source>
        <translation>Give the client a copy of the prospect plan.</translation>
    </message>
    <message>
        <source>Plan de nazorg: na 2 weken en na 3, 6 en 12 maanden.</source>
        <translation>Plan the aftercare: after 2 weeks and after 3, 6 and 12 months.</translation>
    </message>
    <message>
        <source>De cliënt is jonger dan 25. Maak duidelijk wat er verandert tot en met 25 jaar.</source>
        <translation>The client is under 25. Make clear what changes up to age 25.</translation>
    </message>
    <message>
        <source>Kies waarom de casus wordt afgesloten.</source>
        <translation>Choose why the case is closed.</translation>
    </message>
    <message>
        <source>zelfde geboortedatum</source>
        <translation>same date of birth</translation>
    </message>
    <message>
        <source>zelfde telefoonnummer</source>
        <translation>same phone number</translation>
    </message>
    <message>
        <source>%1 jaar</source>
        <translation>aged %1</translation>
    </message>
    <message>
        <source>ongeveer %1 jaar</source>
        <translation>aged about %1</translation>
    </message>
    <message>
        <source>Deze casus is niet uit beeld. Kijk op de cliëntpagina welke stap nu kan.</source>
        <translation>This case is not out of sight. See on the client page which step is possible now.</translation>
    </message>
    <message>
        <source>Deze casus is niet aangeboden aan een andere organisatie. Kijk op de cliëntpagina welke stap nu kan.</source>
        <translation>This case has not been offered to another organisation. See on the client page which step is possible now.</translation>
    </message>
    <message>
        <source>Deze collega is geen zorgcoördinator. Kies iemand met die rol.</source>
        <translation>This colleague is not a care coordinator. Choose somebody with that role.</translation>
    </message>
    <message>
        <source>Schrijf wie de bedenktijd heeft aangeboden, en op welke dag.</source>
        <translation>Write down who offered the reflection period, and on which day.</translation>
    </message>
    <message>
        <source>%1 was geregeld tot een dag die voorbij is. Kijk wat er nu geregeld is.</source>
        <translation>%1 was arranged until a day that has passed. See what is arranged now.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Dit bestand is alleen open om te lezen.</source>
        <translation>This file is open for reading only.</translation>
    </message>
</context>
</TS>
