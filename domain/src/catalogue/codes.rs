//! The code lists of the directory.

use crate::coded::coded;

coded! {
    /// The chapter of the directory that a service stands in.
    ServiceKind {
        Counselling = "counselling",
        Everyday = "everyday",
        Language = "language",
        Movement = "movement",
        Return = "return",
        Protection = "protection",
        Citizens = "citizens",
        Visa = "visa",
        Community = "community",
    }
}

coded! {
    /// What a person needs, as the home page asks it.
    Need {
        Talk = "talk",
        Papers = "papers",
        Health = "health",
        Home = "home",
        Money = "money",
        School = "school",
        Language = "language",
        Work = "work",
        Return = "return",
        Safety = "safety",
        People = "people",
        Visa = "visa",
        Romanians = "romanians",
    }
}

coded! {
    /// A person's situation before the law. A service that names all of them is for everyone.
    Status {
        AsylumSeeker = "asylum_seeker",
        Refugee = "refugee",
        SubsidiaryProtection = "subsidiary_protection",
        TemporaryProtection = "temporary_protection",
        ResidencePermit = "residence_permit",
        NoPapers = "no_papers",
        Detained = "detained",
        RomanianCitizen = "romanian_citizen",
    }
}

coded! {
    /// How one comes to a service.
    Way {
        Book = "book",
        WalkIn = "walk_in",
        Phone = "phone",
        /// The counsellor comes to the centre.
        CentreVisit = "centre_visit",
    }
}

coded! {
    /// Whether a service costs the person anything.
    Cost {
        Free = "free",
        Paid = "paid",
        Unknown = "unknown",
    }
}

coded! {
    /// The kind of room that a booked visit takes.
    Room {
        /// A small room whose door closes.
        Talk = "talk",
        Medical = "medical",
        Class = "class",
        None = "none",
    }
}

coded! {
    /// What a place is.
    PlaceKind {
        Office = "office",
        CustodyCentre = "custody_centre",
        AsylumCentre = "asylum_centre",
        TransitCentre = "transit_centre",
    }
}

coded! {
    /// The towns with a place.
    City {
        Bucharest = "bucharest",
        Craiova = "craiova",
        Brasov = "brasov",
        Arad = "arad",
        Otopeni = "otopeni",
        Timisoara = "timisoara",
        SomcutaMare = "somcuta-mare",
        Radauti = "radauti",
        Galati = "galati",
        Giurgiu = "giurgiu",
    }
}

coded! {
    /// Whose people work in a place.
    Team {
        Iom = "iom",
        Jrs = "jrs",
    }
}

coded! {
    /// What to bring, if one has it.
    Bring {
        Identity = "identity",
        IgiPapers = "igi_papers",
        Permit = "permit",
        CourtPapers = "court_papers",
        MedicalPapers = "medical_papers",
        Prescriptions = "prescriptions",
        SchoolPapers = "school_papers",
        BirthCertificates = "birth_certificates",
        MarriageCertificate = "marriage_certificate",
        Diplomas = "diplomas",
        Cv = "cv",
        Photos = "photos",
        Passport = "passport",
        VisaLetter = "visa_letter",
        RentalContract = "rental_contract",
        Payslips = "payslips",
        TravelDocument = "travel_document",
        ReturnDecision = "return_decision",
        PolicePapers = "police_papers",
        Nothing = "nothing",
    }
}

coded! {
    /// What sort of body a partner is.
    PartnerKind {
        International = "international",
        Public = "public",
        Private = "private",
        Nonprofit = "nonprofit",
    }
}

coded! {
    /// What a partner did in a programme.
    PartnerRole {
        Coordinator = "coordinator",
        Partner = "partner",
        Funder = "funder",
        Supporter = "supporter",
    }
}

coded! {
    /// What reception reads beside a booked name.
    Label {
        /// The word "counselling", whatever the visit is about.
        Counselling = "counselling",
        /// The service's own title.
        Own = "own",
    }
}

coded! {
    /// A language that people speak at a desk or at an event, by its ISO 639 code; more than the
    /// portal is written in.
    SpokenLanguage {
        Romanian = "ro",
        English = "en",
        Arabic = "ar",
        Farsi = "fa",
        Dari = "prs",
        Pashto = "ps",
        Kurdish = "ku",
        Turkish = "tr",
        Ukrainian = "uk",
        Russian = "ru",
        French = "fr",
        Spanish = "es",
        Italian = "it",
        German = "de",
        Urdu = "ur",
        Bengali = "bn",
        Nepali = "ne",
        Sinhala = "si",
        Hindi = "hi",
        Vietnamese = "vi",
        Somali = "so",
        Tigrinya = "ti",
        Amharic = "am",
    }
}
