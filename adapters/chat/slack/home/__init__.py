"""The bot's own tab, "Home": settings, latest answers, own data, models, a part for administrators."""
